namespace Lg.Rules.Tests.Compilation.Translation;

/// <summary>
/// Random conditions over most of the language: numbers that can fail, dates, texts, choices, lists, macros and conditionals.
/// </summary>
internal sealed class AnyConditionText(Random random)
{
    private const string Cameras = "review.context.cameraGroups";
    private const string Routine = "review.compliance.incidentRoutine";

    public string Condition(int depth = 4, string? item = null) => depth == 0 ? Leaf(item) : random.Next(15) switch
    {
        0 => Leaf(item),
        1 => $"!({Condition(depth - 1, item)})",
        2 or 3 => $"({Condition(depth - 1, item)} && {Condition(depth - 1, item)})",
        4 or 5 => $"({Condition(depth - 1, item)} || {Condition(depth - 1, item)})",
        6 => $"({Condition(depth - 1, item)} ? {Condition(depth - 1, item)} : {Condition(depth - 1, item)})",
        7 => $"({Condition(depth - 1, item)} {One("==", "!=")} {Condition(depth - 1, item)})",
        8 => $"({Number(depth - 1, item)} {Relation()} {Number(depth - 1, item)})",
        9 => $"({Date(depth - 1, item)} {Relation()} {Date(depth - 1, item)})",
        10 => $"({Text(item)} {Relation()} {Text(item)})",
        11 => $"({Number(depth - 1, item)} in [{Number(depth - 1, item)}, {Number(depth - 1, item)}])",
        12 => One($"({Routine}.exists && {Routine}.adopted)", $"({Routine}.exists ? {Routine}.adopted : {Leaf(item)})"),
        _ when item is not null => Leaf(item),
        _ => $"{Cameras}.{One("all", "exists", "exists_one")}(c, {Condition(depth - 1, "c")})",
    };

    private string Number(int depth, string? item) => depth == 0 ? Digit() : random.Next(9) switch
    {
        0 or 1 => Digit(),
        2 => "review.unit.employees",
        3 => "review.review.planYear",
        4 => $"({Number(depth - 1, item)} {One("+", "-", "*", "/", "%")} {Number(depth - 1, item)})",
        5 => $"({Condition(depth - 1, item)} ? {Number(depth - 1, item)} : {Number(depth - 1, item)})",
        6 => $"{Cameras}.size()",
        7 when item is null => $"{Cameras}.filter(f, {Condition(depth - 1, "f")}).map(m, m.signs, m.key).size()",
        _ => One("9223372036854775807", "size(review.unit.name)", $"year({Date(0, item)})", "int(review.unit.name)"),
    };

    private string Date(int depth, string? item) => depth == 0
        ? One("asOf", "review.review.decidedOn", "review.review.revisedOn", "date('2025-10')")
        : random.Next(3) switch
        {
            0 => Date(0, item),
            1 => $"({Date(depth - 1, item)} {One("+", "-")} {One("months", "days", "years")}({Number(1, item)}))",
            _ => $"latest([{Date(depth - 1, item)}, {Date(0, item)}])",
        };

    private string Text(string? item) => random.Next(3) switch
    {
        0 => "'a'",
        1 when item is not null => $"{item}.key",
        _ => "review.unit.name",
    };

    private string Leaf(string? item) => item is not null && random.Next(3) > 0
        ? $"{item}.{One("signs", "highRisk")}"
        : One("review.assets.vetting", "review.assets.allHazards", $"{Routine}.exists", "(review.unit.kind == 'company')", "true", "false");

    private string Digit() => One("0", "1", "2", "3");

    private string Relation() => One("<", "<=", ">", ">=", "==", "!=");

    private string One(params string[] choices) => choices[random.Next(choices.Length)];
}
