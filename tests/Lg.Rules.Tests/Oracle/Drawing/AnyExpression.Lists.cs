namespace Lg.Rules.Tests.Oracle.Drawing;

internal sealed partial class AnyExpression
{
    private static readonly Sort[] Listed =
        [Sort.Truth, Sort.Int, Sort.Double, Sort.Text, Sort.Date, Sort.Instant, Sort.Duration, Sort.Period];

    /// <summary>Returns a list of any sort: one of the review more often than not.</summary>
    private (string Text, Sort.ListOf Sort) AnyList(Around around)
    {
        if (Chance(70) && Places(around, Route.Wanted.List) is { Count: > 0 } places)
        {
            var (place, route) = Preferred(places);
            var sort = (Sort.ListOf)route.Sort;
            return (around.Depth > 0 && Chance(25) ? List(sort, around) : place, sort);
        }

        if (Chance(8) && Places(around, Route.Wanted.Part) is { Count: > 0 } parts)
        {
            var (place, route) = Preferred(parts);
            return (
                $"[{place}{(place.StartsWith("review.", StringComparison.Ordinal) && Chance(50) ? $", {place}" : "")}]", new(route.Sort));
        }

        if (Chance(5))
        {
            var key = AnyKey();
            return (Of(new Sort.MapOf(key, One(Listed)), around), new(key));
        }

        var written = new Sort.ListOf(around.Depth > 1 && Chance(10) ? new Sort.ListOf(One(Listed)) : One(Listed));
        return (Of(written, around), written);
    }

    private string List(Sort.ListOf sort, Around around) => Weighed(
        (HasLiterals(sort) ? 3 : 0, () => Written(sort, around)),
        (
            around.Macros < 3 ? 3 : 0,
            () => $"{Of(sort, around.Deeper)}.filter({around.NewVariable}, {Of(Sort.Truth, around.Binding(sort.Item))})"),
        (around.Macros < 3 && HasLiterals(sort) ? 4 : 0, () => Mapped(sort, around)),
        (HasLiterals(sort) ? 2 : 0, () => $"({Of(sort, around.Deeper)} + {Of(sort, around.Deeper)})"),
        (HasLiterals(sort) ? 1 : 0, () => Chance(50) ? $"({Of(sort, around.Deeper)} + [])" : $"([] + {Of(sort, around.Deeper)})"),
        (HasLiterals(sort) ? 1 : 0, () => Indexed(sort, around.Deeper)),
        (1, () => Leaf(sort, around)));

    private string Written(Sort.ListOf sort, Around around) =>
        $"[{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Of(sort.Item, around.Deeper)))}]";

    private string Mapped(Sort.ListOf sort, Around around)
    {
        var (list, from) = AnyList(around.Deeper);
        var inside = around.Binding(from.Item);
        return Chance(60)
            ? $"{list}.map({around.NewVariable}, {Of(sort.Item, inside)})"
            : $"{list}.map({around.NewVariable}, {Of(Sort.Truth, inside)}, {Of(sort.Item, inside)})";
    }

    private string Map(Sort.MapOf sort, Around around) =>
        $"{{{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(at => $"{Key(sort.Key, at, around)}: {Of(sort.Value, around.Deeper)}"))}}}";

    private string Key(Sort sort, int at, Around around) =>
        Chance(20)
            ? Of(sort, around.Deeper)
            : sort == Sort.Text ? Quoted($"k{at}") : sort == Sort.Int ? $"{at}" : at == 0 ? "true" : "false";

    private string Indexed(Sort sort, Around around)
    {
        if (Chance(60) || !HasLiterals(sort))
            return $"{Of(new Sort.ListOf(sort), around)}[{(Chance(80) ? $"{random.Next(3)}" : Of(Sort.Int, around))}]";

        var key = AnyKey();
        var map = Of(new Sort.MapOf(key, sort), around);
        return key == Sort.Text && Chance(40) ? $"{map}.k{random.Next(2)}" : $"{map}[{Key(key, random.Next(3), around)}]";
    }
}
