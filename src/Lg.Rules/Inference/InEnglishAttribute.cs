namespace Lg.Rules.Inference;

/// <summary>What a rule does, in English. The engine keeps one description of a rule, and that is in Swedish.</summary>
/// <param name="description">The description.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InEnglishAttribute(string description) : Attribute
{
    public string Description { get; } = description;
}
