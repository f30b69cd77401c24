namespace Lg.Model.Fields;

/// <summary>Marks a text of the review that is a word of the catalog, such as a goal topic.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WordOfAttribute(WordKind kind) : Attribute
{
    public WordKind Kind { get; } = kind;
}
