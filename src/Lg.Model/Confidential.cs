namespace Lg.Model;

/// <summary>
/// What may tell of the weaknesses of a unit. As a text it is the name of its type and nothing more, so that it can stand in a log or a
/// message of an exception by mistake.
/// </summary>
/// <remarks>
/// Such records are equal when their members are, but a list is equal only to itself. To compare what two reviews say, compare
/// <see cref="Json.ReviewJson.Hash"/>; of other records, compare their JSON.
/// </remarks>
public abstract record Confidential
{
    /// <summary>Returns the name of the type.</summary>
    public sealed override string ToString() => GetType().Name;
}
