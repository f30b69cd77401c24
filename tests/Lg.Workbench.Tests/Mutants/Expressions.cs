using Lg.Rules;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Mutants;

namespace Lg.Workbench.Tests.Mutants;

/// <summary>Small conditions with every kind of thing in them that can be changed, and what they become.</summary>
internal static class Expressions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "review.assets.vetting",
        "!review.assets.vetting",
        "review.assets.vetting && review.assets.allHazards && review.assets.identityProcess",
        "review.assets.vetting || review.assets.allHazards",
        "review.assets.vetting ? review.assets.allHazards : true",
        "review.unit.employees >= 50",
        "review.unit.employees < 50 && review.unit.employees != 7",
        "review.unit.employees == 50",
        "size(review.goals) > 0",
        "review.unit.kind == \"company\"",
        "review.unit.kind in [\"company\", \"parentCompany\"]",
        "review.unit.name == \"Trafikkontoret\"",
        "review.unit.name.contains(\"kontor\")",
        "review.unit.name.matches(\"(trafik|kultur)kontor|^bolag[|]\")",
        "review.unit.name.matches(\"kontor\")",
        "review.review.decidedOn + months(12) >= asOf",
        "review.review.decidedOn + days(30) > date(\"2026-02-28\") && review.review.decidedOn < date(\"2027-12\")",
        "review.risks.incidents.all(i, i.awareAt + duration(\"24h\") >= i.interimRequestedAt)",
        "review.goals.exists(g, g.linkedTo == \"risk\")",
        "size(review.assets.systems.filter(s, s.critical)) * 100 >= 75",
        "review.review.planYear + param.planMonths > 2000",
    ];

    /// <summary>Returns a requirement with a criterion, and the catalog around it.</summary>
    public static (Rulebook Rulebook, CompiledRequirement Requirement) Compiled(ARequirement requirement)
    {
        var opened = AnOpenedCatalog.With(null, requirement);
        Assert.Equal(
            [],
            opened.Diagnostics.Where(problem => problem.Severity == Lg.Model.Diagnostics.DiagnosticSeverity.Error)
                .Select(problem => problem.Message.En));
        return (opened.Rulebook!, opened.Rulebook!.Compiled.Requirements.Single());
    }

    public static MutantSet MutantsOf(ARequirement requirement)
    {
        var (rulebook, compiled) = Compiled(requirement);
        return new MutantFinder(rulebook).Of(compiled);
    }

    public static Node Parsed(TypedExpression expression) => Parser.Parse(expression.Source, new());
}
