using System.Globalization;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Workbench.Changes;

/// <summary>Compares the active requirements of two catalogs.</summary>
internal static class RequirementChanges
{
    private static readonly IReadOnlyList<Aspect<CompiledRequirement>> Aspects =
    [
        new(
            "kriterium",
            "criterion",
            Effect.Verdict,
            requirement => Clause(requirement.Criterion)) { Same = requirement => Tokens(requirement.Criterion) },
        new(
            "gäller när",
            "applies",
            Effect.Verdict,
            requirement => Clause(requirement.Applies)) { Same = requirement => Tokens(requirement.Applies) },
        new(
            "inga, om inte",
            "none, unless",
            Effect.Verdict,
            requirement => Clause(requirement.None?.Unless)) { Same = requirement => Tokens(requirement.None?.Unless) },
        new(
            "inga av slaget",
            "none of the kind",
            Effect.Verdict,
            requirement => Clause(requirement.None?.Of)) { Same = requirement => Tokens(requirement.None?.Of) },
        new("bedöms i stället", "judged instead", Effect.Verdict, requirement => requirement.Source.Instead?.Text.Trim()),
        new("slag", "kind", Effect.Verdict, requirement => JsonText.Word(requirement.Source.Kind)),
        new("föremål", "subject", Effect.Verdict, requirement => requirement.Source.Subject),
        new("täckning", "coverage", Effect.Verdict, requirement => requirement.Source.Coverage),
        new("gäller från och med", "in force from", Effect.Verdict, requirement => requirement.Source.InForceFrom?.ToIso()),
        new("gäller till och med", "in force until", Effect.Verdict, requirement => requirement.Source.InForceUntil?.ToIso()),
        new("planår från och med", "plan years from", Effect.Verdict, requirement => Year(requirement.Source.PlanYearFrom)),
        new("planår till och med", "plan years until", Effect.Verdict, requirement => Year(requirement.Source.PlanYearUntil)),
        new("visas som kommande från", "shown as upcoming from", Effect.Verdict, requirement => requirement.AnnouncedOn?.ToIso()),
        new("allvar", "severity", Effect.Weight, requirement => JsonText.Word(requirement.Source.Severity)),
        new("grund", "basis", Effect.Weight, requirement => JsonText.Word(requirement.Basis)),
        new("del av bedömningen", "dimension", Effect.Weight, requirement => JsonText.Word(requirement.Source.Dimension)),
        new("mäter verkan", "measures effect", Effect.Weight, requirement => requirement.Source.Measures ? "measures" : null),
        new("regelverk", "rule set", Effect.Weight, requirement => requirement.Source.Ruleset),
        new("område", "area", Effect.Weight, requirement => requirement.Source.Area),
        new("kapitel", "chapter", Effect.Weight, requirement => requirement.Source.Chapter),
        new("mål", "goal", Effect.Weight, requirement => requirement.Source.Goal),
        new("återger", "restates", Effect.Weight, requirement => requirement.Restates),
        new("rubrik", "title", Effect.Text, requirement => Both(requirement.Source.Title)),
        new("syfte", "purpose", Effect.Text, requirement => Both(requirement.Source.Purpose)),
        new("fynd", "finding", Effect.Text, requirement => Both(requirement.Source.Finding)),
        new("åtgärd", "remedy", Effect.Text, requirement => Both(requirement.Source.Remedy)),
        new("fråga", "question", Effect.Text, requirement => Both(requirement.Source.Question)),
        new("källor", "sources", Effect.Text, requirement => string.Join("; ", requirement.Source.Sources.Select(Pin))),
    ];

    public static IEnumerable<CatalogChange> Between(Rulebook before, Rulebook after) =>
        Comparer.Compare(
                Thing.Requirement,
                before.Compiled.Requirements,
                after.Compiled.Requirements,
                requirement => requirement.Id,
                requirement => requirement.Source.Title,
                Aspects,
                (Effect.Removed, Effect.Added))
            .Select(change => change.Fate == Fate.Removed ? change with { ReplacedBy = SuccessorOf(change.Id, after) } : change);

    /// <summary>Returns a text in both languages as one.</summary>
    public static string? Both(LocalizedText? text) => text is null ? null : $"{text.Sv} / {text.En}";

    /// <summary>Returns a text with expressions in both languages as one.</summary>
    public static string? Both(Template? template) => template is null ? null : $"{template.Sv.Text} / {template.En.Text}";

    /// <summary>Returns a place in a document.</summary>
    public static string Pin(SourcePin pin) => $"{pin.Document}{(pin.At is { } at ? $" {at}" : "")} ({pin.Confidence})";

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static string? Clause(CompiledCondition? condition) => condition?.Expression.ClauseOf(condition.Expression.Root);

    // An expression says the same however its lines are broken.
    private static string? Tokens(CompiledCondition? condition) => condition is null ? null
        : string.Join(
            '\n',
            new Lexer(condition.Expression.Source, 0, new()).ReadToEnd().Select(token => condition.Expression.Source.TextOf(token.Span)));

    private static string? SuccessorOf(string id, Rulebook after) =>
        after.Compiled.Source.Requirements.FirstOrDefault(requirement => requirement.Id == id)?.ReplacedBy;
}
