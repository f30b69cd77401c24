namespace Lg.Model.Fields;

/// <summary>Says in both languages what a type of the review is.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum)]
internal sealed class ReviewTypeAttribute(string sv, string en) : Attribute
{
    public LocalizedText Description { get; } = new(sv, en);

    /// <summary>The word for one such item in the rule language, when it differs from the type's name.</summary>
    public string? Word { get; init; }
}
