namespace Lg.Rules.Findings.Deciding;

/// <summary>The facts that could decide a verdict.</summary>
/// <param name="Sets">The minimal sets, any one of which could: the smallest first.</param>
/// <param name="IsCut">Whether there are more or larger sets.</param>
/// <param name="ToFail">The places of the facts that could have a part in a requirement not being met; <c>null</c> when any could.</param>
internal sealed record FactsNeeded(IReadOnlyList<IReadOnlyList<Missing>> Sets, bool IsCut, IReadOnlySet<string>? ToFail)
{
    public static FactsNeeded None { get; } = new([], IsCut: false, ToFail: new HashSet<string>());

    /// <summary>Returns whether an answer, by itself or with others, could show that the requirement is not met.</summary>
    public bool CouldFail(string pointer) => ToFail is null || ToFail.Contains(pointer);
}
