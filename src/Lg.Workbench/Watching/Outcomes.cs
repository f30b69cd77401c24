using System.Runtime.CompilerServices;
using Lg.Rules.Catalogs;
using Lg.Workbench.Cases;

namespace Lg.Workbench.Watching;

/// <summary>What came of cases, kept for as long as neither the case nor anything that its requirement reads has changed.</summary>
internal sealed class Outcomes
{
    // By the case itself, not by what it says: a file that has not changed keeps its cases.
    private readonly Dictionary<Case, Known> known;

    private Outcomes(Dictionary<Case, Known> known, CaseReport report, int ran) => (this.known, Report, Ran) = (known, report, ran);

    public static Outcomes None { get; } = new(new(ByReference.Instance), new([]), 0);

    public CaseReport Report { get; }

    /// <summary>Gets the number of cases that were run this time.</summary>
    public int Ran { get; }

    /// <summary>Returns what comes of the cases of a catalog; of one that is faulty, what was known before.</summary>
    /// <param name="opened">The catalog.</param>
    /// <param name="begin">Told of how many cases there are; returns what to call for each.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Outcomes Run(OpenedCatalog opened, Func<int, Action>? begin, CancellationToken cancellation)
    {
        if (!opened.IsUsable)
            return this;

        var fingerprints = Fingerprints.Of(opened.Rulebook!.Compiled.Source);
        CaseRunner runner = new(opened.Rulebook!);
        var step = begin?.Invoke(opened.Cases.Sum(of => of.Cases.Count));
        var now = opened.Cases
            .SelectMany(of => of.Cases.Select(one => (of.Requirement, Case: one)))
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(asked =>
            {
                step?.Invoke();
                var fingerprint = fingerprints.GetValueOrDefault(asked.Requirement, "");
                return Find(asked.Case, fingerprint)
                    ?? new(asked.Case, fingerprint, runner.Run(asked.Requirement, asked.Case), IsNew: true);
            })
            .ToList();
        return new(
            now.ToDictionary(one => one.Case, one => one with { IsNew = false }, ByReference.Instance),
            new([.. now.Select(one => one.Outcome)]),
            now.Count(one => one.IsNew));
    }

    private Known? Find(Case one, string fingerprint) =>
        known.TryGetValue(one, out var found) && found.Fingerprint == fingerprint ? found : null;

    private sealed record Known(Case Case, string Fingerprint, CaseOutcome Outcome, bool IsNew);

    private sealed class ByReference : IEqualityComparer<Case>
    {
        public static ByReference Instance { get; } = new();

        public bool Equals(Case? x, Case? y) => ReferenceEquals(x, y);

        public int GetHashCode(Case obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
