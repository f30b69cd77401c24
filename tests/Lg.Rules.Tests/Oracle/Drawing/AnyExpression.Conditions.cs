namespace Lg.Rules.Tests.Oracle.Drawing;

internal sealed partial class AnyExpression
{
    private static readonly Sort[] Compared =
        [Sort.Truth, Sort.Int, Sort.Int, Sort.Double, Sort.Text, Sort.Date, Sort.Date, Sort.Instant, Sort.Duration];

    private string Condition(Around around) => around.Depth <= 0 ? Leaf(Sort.Truth, around) : Weighed(
        (3, () => Leaf(Sort.Truth, around)),
        (3, () => $"!{Of(Sort.Truth, around.Deeper)}"),
        (5, () => $"({Of(Sort.Truth, around.Deeper)} && {Of(Sort.Truth, around.Deeper)})"),
        (5, () => $"({Of(Sort.Truth, around.Deeper)} || {Of(Sort.Truth, around.Deeper)})"),
        (4, () => Guarded(Sort.Truth, around)),
        (1, () => $"({Of(Sort.Int, around.Deeper)} {One("/", "%")} 0 > 1)"),
        (1, () => $"(int({Numeral(around.Deeper)}) >= {Leaf(Sort.Int, around)})"),
        (6, () => Equation(around.Deeper)),
        (6, () => Order(around.Deeper)),
        (3, () => Membership(around.Deeper)),
        (2, () => TextTest(around.Deeper)),
        (1, () => $"withinFullHours({Of(Sort.Instant, around.Deeper)}, {Of(Sort.Instant, around.Deeper)})"),
        (around.Macros < 3 ? 8 : 0, () => Quantifier(around)),
        (around.Macros < 3 ? 3 : 0, () => Join(around)),
        (1, () => $"bool({Truth(around)})"),
        (1, () => Indexed(Sort.Truth, around.Deeper)),
        (around.IsReporting ? 5 : 0, () => Stated(around)));

    private string Equation(Around around) => Weighed(
        (1, () => Infix(One("==", "!="), Sort.Period, Sort.Period, around)),
        (3, () => SameSort(One("==", "!="), around)),
        (2, () => MixedSorts(One("==", "!="), around)),
        (3, () => Words(around)),
        (2, () => Lists(around)));

    private string Order(Around around) => Weighed(
        (6, () => SameSort(One("<", "<=", ">", ">="), around)),
        (3, () => MixedSorts(One("<", "<=", ">", ">="), around)),
        (4, () => $"({Edge()} {One("<", "<=", ">", ">=", "==", "!=")} {Edge()})"),
        (1, () => $"({Quoted(Letters())} {One("<", "<=", ">", ">=")} {Quoted(Letters())})"));

    private string SameSort(string sign, Around around)
    {
        var sort = One(Compared);
        return Infix(sign, sort, sort, around);
    }

    private string MixedSorts(string sign, Around around)
    {
        var (a, b) = Chance(50) ? (Sort.Int, Sort.Double) : (Sort.Date, Sort.Instant);
        return Chance(50) ? Infix(sign, a, b, around) : Infix(sign, b, a, around);
    }

    private string Infix(string sign, Sort left, Sort right, Around around) => $"({Of(left, around)} {sign} {Of(right, around)})";

    // A choice may only be compared with its own words where they are written out.
    private string Words(Around around)
    {
        if (AnyWord(around) is not { } word)
            return Leaf(Sort.Truth, around);

        var fact = Of(word, around);
        return Weighed(
            (3, () => $"({fact} {One("==", "!=")} '{One(word.Words)}')"),
            (1, () => $"('{One(word.Words)}' == {fact})"),
            (1, () => $"({fact} {One("==", "!=")} {Of(word, around)})"),
            (1, () => $"({fact} {One("==", "!=", "<", ">=")} {Joined(around)})"),
            (2, () => $"({fact} in ['{One(word.Words)}', '{One(word.Words)}'])"));
    }

    private Sort.Word? AnyWord(Around around)
    {
        var sorts = Places(around, Route.Wanted.Word);
        var variables = around.Variables.Select(variable => variable.Sort).OfType<Sort.Word>().ToList();
        return variables.Count > 0 && Chance(60) ? One(variables) : sorts.Count > 0 ? (Sort.Word)Preferred(sorts).Route.Sort : null;
    }

    private string Lists(Around around)
    {
        if (Chance(25)
            && Places(around, Route.Wanted.List)
                .Where(one => one.Route.Sort is Sort.ListOf { Item: Sort.Part { Type.IsKeyed: true } })
                .ToList() is { Count: > 0 } keyed
            && around.Macros < 3)
            return $"({Preferred(keyed).Place}.map({around.NewVariable}, {around.NewVariable}.key) {One("==", "!=")} {Literal(new Sort.ListOf(Sort.Text))})";

        var item = One(Compared);
        var sort = Chance(30) ? new Sort.MapOf(AnyKey(), item) : (Sort)new Sort.ListOf(item);
        return Chance(10)
            ? $"({Of(sort, around)} {One("==", "!=")} {(sort is Sort.MapOf ? "{}" : "[]")})"
            : Infix(One("==", "!="), sort, sort, around);
    }

    private string Membership(Around around)
    {
        if (Chance(25) && Places(around, Route.Wanted.ListOfWords) is { Count: > 0 } choices)
            return Preferred(choices) is var (place, route)
                ? $"('{One(((Sort.Word)((Sort.ListOf)route.Sort).Item).Words)}' in {place})"
                : "";

        var key = AnyKey();
        var sort = One(Sort.Truth, Sort.Int, Sort.Double, Sort.Text, Sort.Text, Sort.Date, Sort.Instant, Sort.Duration, Sort.Period);
        return Weighed(
            (1, () => "(0.0 / 0.0 in [1.5, 0.0 / 0.0])"),
            (1, () => $"({Of(sort, around)} in [])"),
            (2, () => $"({Of(key, around)} in {Of(new Sort.MapOf(key, One(Compared)), around)})"),
            (1, () => $"({Of(Sort.Int, around)} in {Of(new Sort.ListOf(Sort.Double), around)})"),
            (1, () => $"({Of(Sort.Double, around)} in {Of(new Sort.ListOf(Sort.Int), around)})"),
            (12, () => $"({Of(sort, around)} in {Of(new Sort.ListOf(sort), around)})"));
    }

    private Sort AnyKey() => One(Sort.Text, Sort.Text, Sort.Int, Sort.Truth);

    private string Truth(Around around) =>
        Chance(60) ? Quoted(One("true", "false", "1", "0", "t", "F", "True", "yes", "")) : Of(Sort.Text, around.Deeper);

    private Sort One(params Sort[] sorts) => sorts[random.Next(sorts.Length)];

    private string TextTest(Around around)
    {
        var name = One("contains", "startsWith", "endsWith");
        return Chance(30) ? $"{AnyText(around)}.matches({Pattern()})"
            : Chance(80) ? $"{AnyText(around)}.{name}({AnyText(around)})"
            : $"{name}({AnyText(around)}, {AnyText(around)})";
    }

    private string Pattern() =>
        $"r'{One("^", "")}{One("[a-zåäö]", "[^0-9]", "(?:chef|Å)", "(a|b)", "\\d", "\\w", "\\S", ".", "a", "[a-c-]")}{One("", "+", "*", "?", "{1,3}", "{2}", "{2,}", "+?")}{One("", "[ a]", "e")}{One("$", "")}'";

    private string Quantifier(Around around)
    {
        var (list, sort) = AnyList(around.Deeper);
        return $"{list}.{One("all", "exists", "all", "exists", "exists_one", "exists_one")}({around.NewVariable}, {Of(Sort.Truth, around.Binding(sort.Item))})";
    }

    // What is looked up rather than gone through.
    private string Join(Around around)
    {
        var lists = Places(around, Route.Wanted.List).Where(one => one.Route.Sort is Sort.ListOf { Item: Sort.Part }).ToList();
        if (lists.Count == 0)
            return Leaf(Sort.Truth, around);

        var (place, route) = Preferred(lists);
        var (inside, sort) =
            (around.Binding(((Sort.ListOf)route.Sort).Item), One(Sort.Text, Sort.Text, Sort.Int, Sort.Date, Sort.Truth, Sort.Instant));
        var members = Route.From(((Sort.Part)((Sort.ListOf)route.Sort).Item).Type, sort)
            .Where(member => inside.MayRead(member, around.NewVariable))
            .ToList();
        if (members.Count == 0)
            return Leaf(Sort.Truth, around);

        var keys = members.Where(member => member.Fields is [{ IsKey: true }]).ToList();
        var member = $"{around.NewVariable}.{One(keys.Count > 0 && Chance(60) ? keys : members).Path}";
        var wanted = Leaf(sort, around);
        var more = Chance(40) ? $" && {Leaf(Sort.Truth, inside)}" : "";
        return $"{place}.exists({around.NewVariable}, {(Chance(70) ? $"{member} == {wanted}" : $"{wanted} == {member}")}{more})";
    }

    // What is below none is silent too, so no guard is needed.
    private string Stated(Around around)
    {
        var places = Places(around with { IsLenient = true }, Route.From).ToList();
        var (place, route) = Preferred(places);
        return Chance(10) && place.StartsWith("review.", StringComparison.Ordinal) && route.Fields.Count > 1
            ? $"stated(({Leaf(Sort.Truth, around)} ? review.{route.Fields[0].Name} : previous.{route.Fields[0].Name}).{string.Join('.', route.Fields.Skip(1).Select(field => field.Name))})"
            : $"stated({place})";
    }
}
