namespace Lg.Model.Fields;

/// <summary>Names one value of a choice in both languages.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class ChoiceAttribute(string sv, string en) : Attribute
{
    public LocalizedText Label { get; } = new(sv, en);
}
