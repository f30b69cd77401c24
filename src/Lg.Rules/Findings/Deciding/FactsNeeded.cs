namespace Lg.Rules.Findings.Deciding;

/// <summary>The facts that could decide a verdict.</summary>
/// <param name="Sets">The minimal sets, any one of which could: the smallest first.</param>
/// <param name="IsCut">Whether there are more or larger sets.</param>
internal sealed record FactsNeeded(IReadOnlyList<IReadOnlyList<Missing>> Sets, bool IsCut)
{
    public static FactsNeeded None { get; } = new([], IsCut: false);
}
