namespace Lg.Rules.Findings.Deciding;

/// <summary>The facts that could decide a verdict.</summary>
/// <param name="Sets">The minimal sets, any one of which could: the smallest first.</param>
/// <param name="IsCut">Whether there are more or larger sets.</param>
/// <param name="ToFail">The ways in which the requirement could turn out not to be met; <c>null</c> when not all are known.</param>
internal sealed record FactsNeeded(IReadOnlyList<IReadOnlyList<Missing>> Sets, bool IsCut, Ways? ToFail)
{
    public static FactsNeeded None { get; } = new([], IsCut: false, ToFail: Ways.Impossible);

    /// <summary>Returns whether an answer, by itself or with others, could show that the requirement is not met.</summary>
    public bool CouldFail(string pointer) => ToFail is null || ToFail.All.Any(way => way.Steps.Any(step => step.Pointer == pointer));
}
