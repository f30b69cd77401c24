using Lg.Model.Fields;

namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>
/// Random expressions over the whole language that pass the checker. What they read is mostly stated in the sample, and what they
/// compare it with is often a value from it, so that they come out true, false, unknown and as errors about as often as one another.
/// </summary>
internal sealed partial class AnyExpression(Random random, Sample sample)
{
    /// <summary>Returns an expression of a sort that is drawn too; more than half of them are conditions.</summary>
    public string Draw(Around around) =>
        Chance(60) ? Of(Sort.Truth, around) : Chance(15) ? AnyList(around).Text : Of(AnySort(around), around);

    private string Of(Sort sort, Around around)
    {
        if (around.Depth <= 0 || Chance(8))
            return Leaf(sort, around);
        if (Chance(7))
            return $"({Condition(around.Deeper)} ? {Of(sort, around.Deeper)} : {Of(sort, around.Deeper)})";
        if (Chance(6))
            return Guarded(sort, around);
        if (Chance(3) && Detour(sort, around) is { } detour)
            return detour;

        return sort switch
        {
            Sort.Simple { Name: "bool" } => Condition(around),
            Sort.Simple { Name: "int" } => Int(around),
            Sort.Simple { Name: "double" } => Double(around),
            Sort.Simple { Name: "string" } => Text(around),
            Sort.Simple { Name: "date" } => Date(around),
            Sort.Simple { Name: "timestamp" } => Instant(around),
            Sort.Simple { Name: "duration" } => Duration(around),
            Sort.Simple { Name: "period" } => Period(around),
            Sort.ListOf list => List(list, around),
            Sort.MapOf map => Map(map, around),
            _ => Leaf(sort, around),
        };
    }

    private string Leaf(Sort sort, Around around)
    {
        var variables = around.Variables.Where(variable => variable.Sort == sort).ToList();
        if (variables.Count > 0 && Chance(50))
            return One(variables).Name;
        if ((Chance(75) || !HasLiterals(sort)) && Read(sort, around) is { } read)
            return read;

        return HasLiterals(sort) ? Literal(sort) : One(variables).Name;
    }

    /// <summary>Returns a reading of a fact of the sort; <c>null</c> when there is none that may be read here.</summary>
    private string? Read(Sort sort, Around around)
    {
        var found = Places(around, type => Route.From(type, sort)).ToList();
        var focused =
            around.Focus is { } focus ? found.Where(one => one.Place.StartsWith($"{focus}.", StringComparison.Ordinal)).ToList() : [];
        return focused.Count > 0 && Chance(60) ? Preferred(focused).Place : found.Count > 0 ? Preferred(found).Place : null;
    }

    // The variables of macros and the subject have few fields beside the review, and are what a rule is mostly about.
    private (string Place, Route Route) Preferred(List<(string Place, Route Route)> found)
    {
        var byVariable = found.GroupBy(one => one.Place.Split('.')[0]).ToList();
        var near = byVariable.Where(group => group.Key is not ("review" or "previous")).ToList();
        var some = near.Count > 0 && Chance(65) ? One(near) : One(byVariable);
        var stated = some.Where(one => sample.IsStated(one.Route)).ToList();
        return One(stated.Count > 0 && Chance(80) ? stated : [.. some]);
    }

    private static IEnumerable<(string Place, Route Route)> Places(Around around, Func<ReviewType, IReadOnlyList<Route>> routes) =>
        from variable in around.Variables
        where variable.Sort is Sort.Part
        from route in routes(((Sort.Part)variable.Sort).Type)
        where around.MayRead(route, variable.Name)
        select ($"{variable.Name}.{route.Path}", route);

    private static List<(string Place, Route Route)> Places(Around around, Route.Wanted wanted) =>
        [.. Places(around, type => Route.From(type, wanted))];

    /// <summary>Returns an expression in which something that may be none is first asked whether it exists.</summary>
    private string Guarded(Sort sort, Around around)
    {
        var places = Places(around, Route.Wanted.MayBeNone).Where(one => !around.Guards.Contains(one.Place)).ToList();
        if (places.Count == 0)
            return Leaf(sort, around);

        var place = Preferred(places).Place;
        var (inside, outside) = (around.Knowing(place), around.Deeper);
        return (sort == Sort.Truth ? random.Next(4) : random.Next(2)) switch
        {
            0 => $"({place}.exists ? {Of(sort, inside)} : {Of(sort, outside)})",
            1 => $"(!{place}.exists ? {Of(sort, outside)} : {Of(sort, inside)})",
            2 => $"({place}.exists && {Of(sort, inside)})",
            _ => $"(!{place}.exists || {Of(sort, inside)})",
        };
    }

    /// <summary>Returns a reading by way of one of two parts of the review, which one being decided by a condition.</summary>
    private string? Detour(Sort sort, Around around)
    {
        var routes = Route.From(FieldTable.Review, sort)
            .Where(route => route.Fields.Count > 1 && (around.IsLenient || IsOpen(route.Fields)))
            .ToList();
        if (routes.Count == 0)
            return null;

        var fields = One(routes).Fields;
        return $"({Condition(around.Deeper)} ? review.{fields[0].Name} : {One("review", "previous")}.{fields[0].Name}).{string.Join('.', fields.Skip(1).Select(field => field.Name))}";
    }

    // What is not a plain row of fields cannot be guarded.
    private static bool IsOpen(IReadOnlyList<Field> fields) =>
        !fields.SkipLast(1).Any(field => field.Type is { IsStatable: true })
            || fields is [{ Type.IsStatable: true }, { IsExistence: true }];

    private Sort AnySort(Around around) => random.Next(11) switch
    {
        0 or 1 => Sort.Int,
        2 => Sort.Double,
        3 or 4 => Sort.Text,
        5 or 6 => Sort.Date,
        7 => Sort.Instant,
        8 => Sort.Duration,
        9 => Sort.Period,
        _ => One(around.Variables.Select(variable => variable.Sort).OfType<Sort.Part>().ToList()),
    };

    private bool Chance(int percent) => random.Next(100) < percent;

    private T One<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private string One(params string[] choices) => choices[random.Next(choices.Length)];

    private string Weighed(params IEnumerable<(int Weight, Func<string> Make)> choices)
    {
        List<(int Weight, Func<string> Make)> all = [.. choices];
        var at = random.Next(all.Sum(choice => choice.Weight));
        foreach (var (weight, make) in all)
        {
            at -= weight;
            if (at < 0)
                return make();
        }

        throw new InvalidOperationException("the weights do not add up");
    }

}
