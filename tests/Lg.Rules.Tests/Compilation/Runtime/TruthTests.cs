using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>The four outcomes, every combination of them.</summary>
public sealed class TruthTests
{
    private static readonly Truth[] All =
        [true, false, Truth.Unknown, Truth.OfState((byte)ErrorCode.Overflow), Truth.OfState((byte)ErrorCode.DivideByZero)];

    private static readonly (Truth A, Truth B)[] Pairs = [.. from a in All from b in All select (a, b)];

    [Fact]
    public void And_and_or_mirror_each_other() =>
        Assert.All(Pairs, pair => Assert.Equal(Truth.Or(pair.A, pair.B), Truth.Not(Truth.And(Truth.Not(pair.A), Truth.Not(pair.B)))));

    [Fact]
    public void The_order_decides_only_which_of_two_errors_is_told() =>
        Assert.All(
            Pairs.Where(pair => !(pair.A.IsError && pair.B.IsError)),
            pair => Assert.Equal(Truth.And(pair.A, pair.B), Truth.And(pair.B, pair.A)));

    [Fact]
    public void Of_two_errors_the_first_is_told() =>
        Assert.All(
            Pairs.Where(pair => pair.A.IsError && pair.B.IsError),
            pair => Assert.Equal((pair.A, pair.A), (Truth.And(pair.A, pair.B), Truth.Or(pair.A, pair.B))));

    [Fact]
    public void Brackets_do_not_matter() =>
        Assert.All(from pair in Pairs from c in All select (pair.A, pair.B, C: c), three => Assert.Equal(
            (Truth.And(Truth.And(three.A, three.B), three.C), Truth.Or(Truth.Or(three.A, three.B), three.C)),
            (Truth.And(three.A, Truth.And(three.B, three.C)), Truth.Or(three.A, Truth.Or(three.B, three.C)))));

    [Fact]
    public void What_is_absorbed_leaves_no_trace() =>
        Assert.All(All, any => Assert.Equal((Truth.False, Truth.True), (Truth.And(any, false), Truth.Or(any, true))));

    [Fact]
    public void A_truth_survives_as_a_fact() => Assert.All(All, truth => Assert.Equal(truth, Truth.Of(truth.ToFact())));

    [Fact]
    public void A_truth_tells_what_it_is() => Assert.Equal("true false unknown error error", string.Join(' ', All));
}
