namespace Lg.Model.Fields;

/// <summary>Marks a fact that is computed from others and cannot be stated.</summary>
/// <param name="sources">The names of the properties that it is computed from.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DerivedAttribute(params string[] sources) : Attribute
{
    public IReadOnlyList<string> Sources { get; } = sources;
}
