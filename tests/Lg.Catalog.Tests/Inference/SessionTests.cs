using Lg.Catalog.Tests.Samples;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Inference;

namespace Lg.Catalog.Tests.Inference;

/// <summary>Sessions do not know each other, end when nobody waits, and leave nothing behind.</summary>
public sealed class SessionTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 1);
    private static readonly Lazy<RuleNetwork> ShippedNetwork = new(() => RuleNetwork.Compile(ShippedCatalog.Rulebook.Compiled));

    [Fact]
    public void Two_hundred_assessments_on_eight_threads_are_equal()
    {
        var expected = Engines.BySession(Sample.Trafikkontoret, AsOf);

        var actual =
            Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8).Select(_ => Engines.BySession(Sample.Trafikkontoret, AsOf));

        Assert.All(actual, report => Assert.Equal(expected, report));
    }

    // What a session keeps alive is found by letting go of it, not by weighing the process.
    [Fact]
    public void Two_thousand_sessions_leave_nothing_behind()
    {
        List<WeakReference> reviews = [.. Enumerable.Range(0, 2_000).Select(_ => AssessAndForget())];

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal(0, reviews.Count(review => review.IsAlive));
    }

    [Fact]
    public void An_assessment_is_cancelled_between_two_requirements()
    {
        using var wanted = new CancellationTokenSource();
        var rulebook = Rulebook.Load(ShippedCatalog.Folder).Value!;
        var fired = 0;
        rulebook.Events.RuleFiredEvent += (_, _) =>
        {
            if (++fired == 10)
                wanted.Cancel();
        };

        Assert.Throws<OperationCanceledException>(() =>
            rulebook.Assess(Sample.Trafikkontoret, AsOf, cancellation: wanted.Token));
        Assert.Equal(10, fired);
    }

    [Fact]
    public void A_catalog_without_requirements_gives_a_report_without_a_score()
    {
        Rulebook rulebook = new(ShippedCatalog.Rulebook.Compiled with { Requirements = [] }, []);

        var report = rulebook.Assess(Sample.Trafikkontoret, AsOf);

        Assert.Empty(report.Requirements);
        Assert.Empty(report.Goals);
        Assert.Null(report.Score.Overall);
        Assert.Equal(JudgementAnswer.CannotTell, report.Judgement.Adequacy.Answer);
    }

    [Fact]
    public void Rules_can_be_watched_as_they_fire()
    {
        var rulebook = Rulebook.Load(ShippedCatalog.Folder).Value!;
        List<string> fired = [];
        rulebook.Events.RuleFiredEvent += (_, firing) => fired.Add(firing.Rule.Name);

        rulebook.Assess(new Review(), AsOf);

        Assert.Equal(rulebook.Requirements.Select(requirement => requirement.Id).Order(), fired.Take(rulebook.Requirements.Count).Order());
    }

    // A method of its own, so that nothing of it stays on the stack.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference AssessAndForget()
    {
        var review = new Review();
        ShippedNetwork.Value.Conclude(ShippedCatalog.Rulebook.CreateAssessment(review, AsOf), TestContext.Current.CancellationToken);
        return new WeakReference(review);
    }
}
