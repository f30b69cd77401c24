using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules.Tests;

/// <summary>An assessment that nobody waits for ends.</summary>
public sealed class CancellationTests
{
    private static readonly AsOf Today = new(new DateOnly(2025, 12, 1), AsOfSource.Caller);

    [Fact]
    public void An_assessment_that_is_not_wanted_does_not_begin() =>
        Assert.Throws<OperationCanceledException>(() => Rulebook.Shipped.Assess(new Review(), Today, cancellation: new CancellationToken(canceled: true)));

    [Fact]
    public void An_assessment_ends_when_it_is_no_longer_wanted()
    {
        // Whole, it takes some seconds.
        var review = new Review { Decisions = [.. Enumerable.Range(0, 2000).Select(number => new Decision { Key = $"{number}", Title = "Öva" })] };
        using var wanted = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.Throws<OperationCanceledException>(() =>
        {
            for (var i = 0; i < 100; i++)
                Rulebook.Shipped.Assess(review, Today, cancellation: wanted.Token);
        });
    }
}
