using Lg.Model.Reports;
using Lg.Rules.Findings;

namespace Lg.Rules.Inference;

/// <summary>That a requirement and the one that it restates have the same gap, which is reported once: under the restated one.</summary>
public sealed class RestatedGap
{
    internal RestatedGap(Outcome restating, Outcome restated) => (Restating, Restated) = (restating, restated);

    /// <summary>Gets the outcome whose gap is not reported by itself.</summary>
    public Outcome Restating { get; }

    /// <summary>Gets the outcome that the gap is reported under.</summary>
    public Outcome Restated { get; }

    /// <summary>Returns the two requirements, without any content of the review.</summary>
    public override string ToString() => $"{Restating.Requirement.Id} under {Restated.Requirement.Id}";

    /// <summary>Gets whether no subject is left that only the restating requirement is not met for.</summary>
    internal bool CoversEveryGap =>
        Restating.Detail.Count(Verdict.NotMet)
            == Restatements.SharedGaps(Restating.Detail, Restated.Detail).Count(row => row.Verdict == Verdict.NotMet);
}
