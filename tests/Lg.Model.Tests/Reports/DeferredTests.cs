using Lg.Model.Reports;

namespace Lg.Model.Tests.Reports;

/// <summary>A value that is made when somebody first reads it.</summary>
public sealed class DeferredTests
{
    private readonly Lock gate = new();

    [Fact]
    public void It_is_not_made_before_it_is_read_and_then_made_once()
    {
        var made = 0;
        var deferred = Deferred<int>.By(gate, () => ++made);

        Assert.Equal(0, made);
        Assert.Equal((1, 1, 1), (deferred.Value, deferred.Value, made));
    }

    [Fact]
    public void Many_threads_read_the_value_that_one_of_them_made()
    {
        var made = 0;
        var deferred = Deferred<object>.By(gate, () =>
        {
            Interlocked.Increment(ref made);
            return new object();
        });

        var read = ParallelEnumerable.Range(0, 64).Select(_ => deferred.Value).Distinct().ToList();

        Assert.Equal((1, 1), (Assert.Single(read) is null ? 0 : 1, made));
    }

    [Fact]
    public void One_is_made_from_another_of_the_same_report()
    {
        var first = Deferred<int>.By(gate, () => 20);
        var second = Deferred<int>.By(gate, () => first.Value + 1);

        Assert.Equal(21, second.Value);
    }

    [Fact]
    public void A_failure_is_not_kept()
    {
        var tried = 0;
        var deferred = Deferred<int>.By(gate, () => ++tried == 1 ? throw new OperationCanceledException() : tried);

        Assert.Throws<OperationCanceledException>(() => deferred.Value);
        Assert.Equal(2, deferred.Value);
    }

    [Fact]
    public void Records_are_equal_when_their_values_are_made_or_not()
    {
        var made = AFinding() with { Why = new("för att", "because") };
        var later = AFinding() with { WhyLater = Deferred<LocalizedText>.By(gate, () => new("för att", "because")) };

        Assert.Equal(made, later);
        Assert.Equal(made.GetHashCode(), later.GetHashCode());
    }

    [Fact]
    public void A_copy_keeps_what_is_not_changed()
    {
        var copy = AFinding() with
        {
            FoundLater = Deferred<FoundPart>.By(gate, () => new(new("saknas", "missing"), [], [], [], null)),
            Points = 2,
        } with
        {
            OpenToInterpretation = true,
        };

        Assert.Equal(("missing", true, 2m), (copy.Message.En, copy.OpenToInterpretation, copy.Points));
    }

    private static Finding AFinding() => new()
    {
        Requirement = "RL-1",
        Title = new("Rubrik", "Title"),
        Ruleset = "riktlinje",
        Area = "goals",
        Severity = Severity.Major,
        Basis = Basis.City,
        Verdict = Verdict.NotMet,
        Remedy = new("Gör", "Do"),
    };
}
