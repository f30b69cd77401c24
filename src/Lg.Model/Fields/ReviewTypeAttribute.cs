namespace Lg.Model.Fields;

/// <summary>Marks a record that is a part of the review.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReviewTypeAttribute : Attribute
{
    /// <summary>The word for one such item in the rule language, when it differs from the type's name.</summary>
    public string? Word { get; init; }
}
