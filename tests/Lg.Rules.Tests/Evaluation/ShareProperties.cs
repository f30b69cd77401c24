using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Evaluation;

namespace Lg.Rules.Tests.Evaluation;

public sealed class ShareProperties
{
    private static Gen<Share> Shares =>
        from of in Gen.Choose(1, 2_000)
        from done in Gen.Choose(0, of)
        select new Share(done, of);

    [Property]
    public Property A_percentage_is_rounded_outwards_by_less_than_a_decimal() =>
        Prop.ForAll(Shares.ToArbitrary(), share =>
        {
            var (down, up) = (share.PercentDown(), share.PercentUp());
            var exact = 100m * (decimal)share.Numerator / (decimal)share.Denominator;
            return down <= exact && exact <= up && up - down <= 0.1m && decimal.Round(down, 1) == down && decimal.Round(up, 1) == up;
        });

    [Property]
    public Property A_percentage_with_one_decimal_is_not_rounded() =>
        Prop.ForAll(Gen.Choose(0, 1_000).ToArbitrary(), tenths =>
        {
            Share share = new(tenths, 1_000);
            return share.PercentDown() == tenths / 10m && share.PercentUp() == tenths / 10m && share.PercentNearest() == tenths / 10m;
        });

    [Property]
    public Property A_sum_does_not_depend_on_its_order() =>
        Prop.ForAll(Shares.ListOf().ToArbitrary(), shares => Sum(shares) == Sum(shares.AsEnumerable().Reverse()));

    [Property]
    public Property What_is_added_can_be_taken_away_and_what_is_multiplied_divided() =>
        Prop.ForAll(Shares.Two().ToArbitrary(), pair =>
            pair.Item1 + pair.Item2 - pair.Item2 == pair.Item1
            && (pair.Item2.Numerator.IsZero || pair.Item1 * pair.Item2 / pair.Item2 == pair.Item1));

    [Fact]
    public void Nothing_is_a_share_of_one() => Assert.Equal((Share.Zero, Share.One), (default(Share) + Share.Zero, new Share(7, 7)));

    private static Share Sum(IEnumerable<Share> shares) => shares.Aggregate(Share.Zero, (sum, share) => sum + share);
}
