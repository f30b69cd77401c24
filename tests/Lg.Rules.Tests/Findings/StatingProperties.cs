using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Reports;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Evaluation;
using Interval = Lg.Model.Reports.Interval;

namespace Lg.Rules.Tests.Findings;

/// <summary>Stating a fact that a draft has left open narrows the score or leaves it, and changes no verdict that is decided.</summary>
public sealed class StatingProperties
{
    [Property]
    public Property Stating_what_was_open_moves_no_end_of_the_score_outwards() =>
        Prop.ForAll(Drafts.ToArbitrary(), draft => draft.After.All(after => IsWithin(after.Score.Overall, draft.Before.Score.Overall)));

    [Property]
    public Property Stating_what_was_open_changes_no_decided_verdict() =>
        Prop.ForAll(Drafts.ToArbitrary(), draft => draft.After.All(after =>
            draft.Before.Requirements.Zip(after.Requirements)
                .All(pair => pair.First.Verdict is Verdict.Undetermined || pair.First.Verdict == pair.Second.Verdict)));

    [Property]
    public Property Stating_everything_leaves_nothing_undetermined_and_an_exact_score() =>
        Prop.ForAll(Drafts.ToArbitrary(), draft => draft.After.All(after =>
            after.Requirements.All(result => result.Verdict != Verdict.Undetermined)
                && after.Questions.Count == 0
                && (after.Score.Overall is not { } score || score.High - score.Low <= 0.1m)));

    [Property]
    public Property What_is_undetermined_asks_for_something_or_misses_nothing_stated() =>
        Prop.ForAll(
            Drafts.ToArbitrary(),
            draft => draft.Before.Findings.All(finding => finding.Verdict != Verdict.Undetermined || finding.Missing.Count > 0));

    private static Gen<Draft> Drafts => Gen.Choose(0, int.MaxValue).Select(Draft.Of);

    // What no longer applies at all has no score, which is no wider than any.
    private static bool IsWithin(Interval? after, Interval? before) =>
        after is null || (before is not null && before.Low <= after.Low && after.High <= before.High);

    private sealed record Draft(int Seed, World World, IReadOnlyList<ARequirement> Requirements)
    {
        private readonly Lazy<Rulebook> rulebook = new(() => ARulebook.With([.. Requirements]));

        public Report Before => Assess(World);

        public IEnumerable<Report> After
        {
            get
            {
                var random = new Random(Seed);
                return World.Completions().OrderBy(_ => random.Next()).Take(10).Select(Assess);
            }
        }

        public static Draft Of(int seed)
        {
            var random = new Random(seed);
            return new(seed, World.Any(random), [.. Enumerable.Range(0, 4).Select(i => Requirement(i, random))]);
        }

        private Report Assess(World world) => rulebook.Value.Assess(world.Review, Assessed.AsOf);

        // Macros in a requirement that is asked of each item multiply, and are refused.
        private static ARequirement Requirement(int number, Random random)
        {
            var subject = random.Next(2) == 0 ? "cameraGroup" : null;
            LogicText text = new(random, nesting: subject is null ? 1 : 0);
            return new()
            {
                Id = $"CI-A-{number:00}",
                Severity = ((string[])["critical", "major", "minor", "advice"])[random.Next(4)],
                Subject = subject,
                Applies = random.Next(2) == 0 ? text.Any(2) : null,
                Criterion = text.Any(3),
            };
        }
    }
}
