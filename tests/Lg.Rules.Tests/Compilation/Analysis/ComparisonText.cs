using Lg.Model;

namespace Lg.Rules.Tests.Compilation.Analysis;

/// <summary>Random conditions that compare the same few facts again and again, and reviews in which those facts differ.</summary>
internal sealed class ComparisonText(Random random)
{
    public string Any(int depth = 4) => depth == 0 ? Comparison() : random.Next(8) switch
    {
        0 => Comparison(),
        1 => $"!({Any(depth - 1)})",
        2 or 3 or 4 => $"({Any(depth - 1)} && {Any(depth - 1)})",
        5 or 6 => $"({Any(depth - 1)} || {Any(depth - 1)})",
        _ => $"({Any(depth - 1)} ? {Any(depth - 1)} : {Any(depth - 1)})",
    };

    public Review Review() => new()
    {
        Unit = new() { Name = Maybe() ? null : One("a", "b", "c"), Employees = Number(), Kind = Maybe() ? null : (UnitKind)random.Next(4) },
        Details = new() { DecidedOn = Date(), RevisedOn = Date() },
        Assets = new() { Vetting = Maybe() ? null : random.Next(2) == 0 },
    };

    private string Comparison() => random.Next(10) switch
    {
        0 => One("review.assets.vetting", "review.assets.vetting == false"),
        1 => $"review.unit.kind {Sameness()} '{Kind()}'",
        2 => $"review.unit.kind in ['{Kind()}', '{Kind()}', '{Kind()}']",
        3 => $"review.unit.name {Relation()} {One("'a'", "'b'", "review.unit.name")}",
        4 or 5 => $"{Day()} {Relation()} {Day()}",
        6 => $"review.unit.employees in [{random.Next(4)}, {random.Next(4)}]",
        7 => $"{random.Next(4)}{One("", ".0", ".5")} {Relation()} review.unit.employees",
        _ => $"review.unit.employees {Relation()} {random.Next(4)}",
    };

    private string Day() =>
        One("review.review.decidedOn", "review.review.revisedOn", "asOf", "date('2025-06')", "date('2025-06-15')", "date('2024')");

    private string Kind() => One("company", "parentCompany", "administration", "districtAdministration");

    private string Relation() => One("<", "<=", ">", ">=", "==", "!=");

    private string Sameness() => One("==", "!=");

    private int? Number() => Maybe() ? null : random.Next(5);

    private PartialDate? Date() =>
        Maybe() ? null : PartialDate.Parse(One("2025", "2025-06", "2025-06-15", "2025-06-30", "2024-12-31", "2026"));

    private bool Maybe() => random.Next(4) == 0;

    private string One(params string[] choices) => choices[random.Next(choices.Length)];
}
