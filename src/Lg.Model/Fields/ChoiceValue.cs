namespace Lg.Model.Fields;

/// <summary>One word of a closed set.</summary>
/// <param name="Name">The word in JSON and in the rule language, in camelCase.</param>
/// <param name="Label">The label for a reader.</param>
public sealed record ChoiceValue(string Name, LocalizedText Label) : Confidential;
