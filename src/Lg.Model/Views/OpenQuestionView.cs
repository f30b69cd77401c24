namespace Lg.Model.Views;

/// <summary>A question that only a person can answer, because its source is uncertain.</summary>
public sealed record OpenQuestionView : Confidential
{
    /// <summary>Gets the id of the requirement.</summary>
    public required string Requirement { get; init; }

    /// <summary>Gets the question.</summary>
    public required LocalizedText Text { get; init; }
}
