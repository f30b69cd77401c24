namespace Lg.Rules.Tests.Evaluation;

/// <summary>A requirement that is right, to be varied in what a test is about.</summary>
internal sealed record ARequirement
{
    /// <summary>A criterion that is met by every review.</summary>
    public const string Holds = "asOf > date('1900')";

    /// <summary>A criterion that is met by no review.</summary>
    public const string Fails = "asOf < date('1900')";

    public string Id { get; init; } = "CI-A-01";

    public string Criterion { get; init; } = "review.assets.vetting";

    public string? Applies { get; init; }

    public string Ruleset { get; init; } = "city";

    public string Area { get; init; } = "plans";

    public string Severity { get; init; } = "major";

    public string Dimension { get; init; } = "adequacy";

    /// <summary>Gets what it says that it rests on; <c>null</c> when it does not say.</summary>
    public string? Basis { get; init; }

    public string Kind { get; init; } = "state";

    public string Goal { get; init; } = "plan-made";

    /// <summary>Gets the documents that it comes from, with spaces between.</summary>
    public string Source { get; init; } = "guideline";

    public string? Chapter { get; init; }

    public string? Subject { get; init; }

    public string? Coverage { get; init; }

    /// <summary>Gets how the review says that there is none of the kind: the condition on the review, and the one on an item.</summary>
    public (string Unless, string Of)? None { get; init; }

    /// <summary>Gets a condition that is true when something else is judged in its place.</summary>
    public string? Instead { get; init; }

    public string? InForce { get; init; }

    public string? PlanYears { get; init; }

    public string? Restates { get; init; }

    public string? Status { get; init; }

    public bool Measures { get; init; }

    public (string Sv, string En) Finding { get; init; } = ("Det brister.", "It is lacking.");

    /// <summary>
    /// Returns requirements that come out as their last words say: <c>major met</c>, <c>minor notMet</c>, <c>advice undetermined</c>,
    /// <c>critical notApplicable</c>; words before those vary the requirement further.
    /// </summary>
    public static ARequirement[] Coming(params string[] outcomes) =>
        [.. outcomes.Select((words, i) => words.Split(' ').Aggregate(new ARequirement { Id = $"CI-A-{i + 1:00}" }, Varied))];

    /// <summary>Returns a file of the catalog with only this requirement.</summary>
    public string ToYaml() => string.Join('\n', Lines().Where(line => line.Length > 0));

    private IEnumerable<string> Lines() =>
    [
        $"ruleset: {Ruleset}",
        $"area: {Area}",
        "requirements:",
        $"  - id: {Id}",
        $"    title: {{ sv: Krav {Id}, en: Requirement {Id} }}",
        "    purpose: { sv: Annars går det illa, en: Otherwise it goes wrong }",
        $"    sources: [{string.Join(", ", Source.Split(' ').Select(document => $"{{ document: {document}, confidence: V }}"))}]",
        $"    severity: {Severity}",
        $"    dimension: {Dimension}",
        Line("basis", Basis),
        $"    kind: {Kind}",
        Measures ? "    measures: true" : "",
        Line("chapter", Chapter is null ? null : $"\"{Chapter}\""),
        Line("inForce", InForce),
        Line("planYears", PlanYears),
        Line("subject", Subject),
        Line("coverage", Coverage),
        Line("applies", Applies is null ? null : $"|\n      {Applies}"),
        Line("instead", Instead is null ? null : $"|\n      {Instead}"),
        None is { } none ? $"    none:\n      unless: |\n        {none.Unless}\n      of: |\n        {none.Of}" : "",
        .. Kind == "question" ? Question() : Judged(),
        "    remedy: { sv: Gör det, en: Do it }",
        Line("restates", Restates),
        Line("status", Status),
    ];

    private static IEnumerable<string> Question() => ["    question: { sv: Är det bra?, en: Is it good? }"];

    private IEnumerable<string> Judged() =>
    [
        $"    criterion: |\n      {Criterion}",
        $"    finding: {{ sv: \"{Finding.Sv}\", en: \"{Finding.En}\" }}",
        $"    goal: {Goal}",
    ];

    private static ARequirement Varied(ARequirement requirement, string word) => word switch
    {
        "critical" or "major" or "minor" or "advice" => requirement with { Severity = word },
        "suitability" or "adequacy" or "effectiveness" => requirement with { Dimension = word },
        "measures" => requirement with { Measures = true },
        "question" or "reporting" => requirement with { Kind = word },
        "law" => requirement with { Ruleset = word },
        "systems" => requirement with { Area = word },
        "met" => requirement with { Criterion = Holds },
        "notMet" => requirement with { Criterion = Fails },
        "undetermined" => requirement with { Criterion = "review.assets.allHazards" },
        "notApplicable" => requirement with { Applies = "false" },
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, null),
    };

    private static string Line(string key, string? value) => value is null ? "" : $"    {key}: {value}";
}
