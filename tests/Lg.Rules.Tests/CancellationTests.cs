using System.Collections;
using Lg.Model;

namespace Lg.Rules.Tests;

/// <summary>An assessment that nobody waits for ends.</summary>
public sealed class CancellationTests
{
    private const int Items = 20;

    private static readonly DateOnly Today = new(2025, 12, 1);

    [Fact]
    public void An_assessment_that_is_not_wanted_does_not_begin() =>
        Assert.Throws<OperationCanceledException>(
            () => Rulebook.Shipped.Assess(new Review(), Today, cancellation: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData(1)]
    [InlineData(Items)]
    public void An_assessment_ends_when_it_is_no_longer_wanted(int read)
    {
        using CancellationTokenSource wanted = new();
        var items = Enumerable.Range(0, Items).Select(number => new Decision { Key = $"{number}", Title = "Öva" });
        Watched<Decision> decisions = new([.. items], read, wanted.Cancel);
        Review review = new() { Decisions = decisions };

        Assert.Throws<OperationCanceledException>(() => Rulebook.Shipped.Assess(review, Today, cancellation: wanted.Token));
        Assert.True(decisions.IsReached, "it ended before");
    }

    /// <summary>
    /// A list that does something when so many of its items have been read, in whatever way: a known point in the middle of the work.
    /// </summary>
    private sealed class Watched<T>(IReadOnlyList<T> items, int at, Action then) : IReadOnlyList<T>
    {
        private int reads;

        public bool IsReached => reads >= at;

        public int Count => items.Count;

        public T this[int index] => Read(items[index]);

        public IEnumerator<T> GetEnumerator() => items.Select(Read).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private T Read(T item)
        {
            if (++reads == at)
                then();
            return item;
        }
    }
}
