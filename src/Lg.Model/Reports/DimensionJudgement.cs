namespace Lg.Model.Reports;

/// <summary>The judgement of one dimension.</summary>
public sealed record DimensionJudgement : Confidential
{
    /// <summary>Gets the answer.</summary>
    public required JudgementAnswer Answer { get; init; }

    /// <summary>Gets the main reason, in a few words.</summary>
    public required LocalizedText Grounds { get; init; }

    /// <summary>Gets the ids of the requirements that decide it.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];
}
