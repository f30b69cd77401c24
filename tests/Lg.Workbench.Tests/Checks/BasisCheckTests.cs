using Lg.Model.Diagnostics;
using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Tests.Checks;

/// <summary>What a requirement says that it rests on, and that it claims no more.</summary>
public sealed class BasisCheckTests
{
    [Fact]
    public void A_requirement_says_what_it_rests_on()
    {
        var problem = Find("LG3160", new ARequirement { Source = "old-act guideline" });

        Assert.StartsWith("källorna bär högst `law`", problem.Help!.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_deprecated_need_not_say_it() => Assert.Empty(
        Codes(new ARequirement { Status = "deprecated\n    replacedBy: CI-A-02" }, new ARequirement { Id = "CI-A-02", Basis = "city" }));

    [Theory]
    [InlineData("old-act", "law", true)]
    [InlineData("rules", "law", true)]
    [InlineData("guideline", "law", false)]
    [InlineData("guideline", "city", true)]
    [InlineData("guideline", "practice", true)]
    [InlineData("guideline old-act", "law", true)]
    public void It_may_be_weaker_than_the_strongest_source_but_not_stronger(string source, string basis, bool isRight) =>
        Assert.Equal(isRight ? [] : ["LG3161"], Codes(new ARequirement { Source = source, Basis = basis }));

    [Theory]
    [InlineData("law", "state", true)]
    [InlineData("city", "state", true)]
    [InlineData("practice", "state", false)]
    [InlineData("inference", "state", false)]
    [InlineData("inference", "question", false)]
    [InlineData("law", "reporting", true)]
    [InlineData("city", "reporting", false)]
    public void Only_what_is_demanded_is_critical_and_of_reporting_only_what_law_demands(string basis, string kind, bool isRight)
    {
        ARequirement requirement = new() { Source = "old-act", Basis = basis, Kind = kind, Severity = "critical" };

        Assert.Equal(isRight ? [] : ["LG3162"], Codes(requirement));
        Assert.Empty(Codes(requirement with { Severity = "major" }));
    }

    [Theory]
    [InlineData("Lagen kräver en rutin.", "There is no routine.", false)]
    [InlineData("Det finns ingen rutin.", "The act requires a routine.", false)]
    [InlineData("Rutinen saknas. Det strider mot lagen.", "The routine is lacking.", false)]
    [InlineData("Enligt lagen ska det finnas en rutin.", "The routine is lacking.", false)]
    [InlineData(
        "Lagen kräver skydd. Att rutinen är skriven är katalogens slutsats.",
        "The act requires protection. That the routine is written is the catalog's conclusion.",
        true)]
    [InlineData(
        "Lagen kräver ingen rutin, men utan den glöms det.",
        "The act does not require a routine, but without it things are forgotten.",
        true)]
    [InlineData("Rutinen saknas.", "The routine is lacking.", true)]
    [InlineData("Planlagen kräver inget annat.", "The outlaw requires nothing else.", true)]
    public void A_finding_claims_the_law_only_where_the_basis_is_law(string sv, string en, bool isRight)
    {
        ARequirement requirement = new() { Source = "old-act", Basis = "inference", Finding = (sv, en) };

        Assert.Equal(isRight ? [] : ["LG3163"], Codes(requirement));
        Assert.Empty(Codes(requirement with { Basis = "law" }));
    }

    private static IEnumerable<string> Codes(params ARequirement[] requirements) =>
        Problems(requirements).Select(problem => problem.Code).Where(code => code.StartsWith("LG316", StringComparison.Ordinal));

    private static Diagnostic Find(string code, params ARequirement[] requirements) =>
        Problems(requirements).Single(problem => problem.Code == code);

    private static IReadOnlyList<Diagnostic> Problems(params ARequirement[] requirements) =>
        CatalogCheck.Run(AnOpenedCatalog.With(null, requirements)).Diagnostics;
}
