using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Tests;

namespace Lg.Catalog.Tests;

/// <summary>Random reviews whose texts are often words of the shipped catalog, and dates to assess them as of.</summary>
internal static class LawsRandomReviews
{
    public static ReviewGenerator Generator { get; } = new(
        ShippedCatalog.Rulebook.Compiled.Goals.Keys.Take(20)
            .Concat(ShippedCatalog.Rulebook.Compiled.Source.Areas.Select(area => area.Id).Take(5))
            .Concat(ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id).Take(20))
            .Concat(["yes", "no", "on"]));

    /// <summary>Gets reviews of any density, which shrink by one group, item or fact at a time.</summary>
    public static Arbitrary<Review> Reviews { get; } = Arb.From(Generator.Reviews, SmallerReviews.Of);

    /// <summary>Gets days around those on which the law and the city's instructions change.</summary>
    public static Gen<DateOnly> AsOf => Gen.OneOf(
        Gen.Choose(new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber).Select(DateOnly.FromDayNumber),
        Gen.Elements(new DateOnly(2026, 1, 14), new DateOnly(2026, 1, 15), new DateOnly(2025, 10, 8), new DateOnly(2026, 12, 31)));
}
