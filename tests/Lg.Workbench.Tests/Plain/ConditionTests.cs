using Lg.Rules.Tests.Evaluation;
using Lg.Workbench.Plain;

namespace Lg.Workbench.Tests.Plain;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("review.assets.vetting", "Roller med hög behörighet är säkerhetsprövade")]
    [InlineData("review.assets.vetting == true", "Roller med hög behörighet är säkerhetsprövade")]
    [InlineData("review.assets.vetting != false", "Roller med hög behörighet är säkerhetsprövade")]
    [InlineData("false == system.hardened", "Systemet är inte härdat mot en beslutad baslinje")]
    [InlineData("!(review.unit.kind in ['company', 'parentCompany'])", "”Slag av enhet” är något annat än ”bolag” eller ”moderbolag”")]
    [InlineData("system.patchDays <= param.steady", "”Dagar till säkerhetsuppdatering” är högst 3 dagar")]
    [InlineData("!(system.patchDays <= 14)", "”Dagar till säkerhetsuppdatering” är mer än 14 dagar")]
    [InlineData("14 >= system.patchDays", "”Dagar till säkerhetsuppdatering” är högst 14 dagar")]
    [InlineData(
        "system.permissionsReviewedOn + months(param.planMonths) >= asOf",
        "”Behörigheter granskade” är högst 12 månader (från och med planår 2026: 6 månader) före bedömningsdagen")]
    [InlineData("system.permissionsReviewedOn >= asOf - months(6)", "”Behörigheter granskade” är högst 6 månader före bedömningsdagen")]
    [InlineData("system.permissionsReviewedOn < date('2026-01-01')", "”Behörigheter granskade” är före 1 januari 2026")]
    [InlineData(
        "incident.awareAt + duration('24h') >= incident.interimRequestedAt",
        "”Delrapport begärd” är högst 24 timmar efter ”Fick kännedom”")]
    [InlineData(
        "nextWeekday(day(incident.awareAt) + months(1)) >= day(incident.handledAt)",
        "Dagen för ”Hanterad” är senast 1 månad efter dagen för ”Fick kännedom” eller nästa vardag")]
    [InlineData(
        "withinFullHours(incident.handledAt, incident.awareAt + duration('72h'))",
        "”Hanterad” är senast 72 timmar efter ”Fick kännedom” (fram till nästa hela timme beror det på tolkningen)")]
    [InlineData("size(review.goals) > 0", "Det finns minst en post under ”Mål”")]
    [InlineData("size(review.goals) >= 3", "Antalet poster under ”Mål” är minst 3")]
    [InlineData("!review.goals.exists(g, true)", "Det finns ingen post under ”Mål”")]
    [InlineData(
        "review.review.preparedByRole.matches('[Ss]amordn.*säk|ISAM')", "”Upprättarens roll” innehåller ”samordn…säk” eller ”ISAM”")]
    public void A_clause_is_told_as_what_has_to_hold(string criterion, string expected) =>
        Assert.Equal(expected, Tell(criterion).Lead().Sv);

    [Fact]
    public void What_is_not_all_is_one_that_is_not() => Assert.Equal(
        ["Minst ett av detta stämmer:", "Systemet är inte kritiskt för verksamheten", "Systemet är inte härdat mot en beslutad baslinje"],
        Told("!(system.critical && system.hardened)"));

    [Fact]
    public void A_conditional_is_told_as_its_two_cases() => Assert.Equal(
        [
            "Minst ett av detta stämmer:",
            "Allt detta stämmer:", "Systemet är kritiskt för verksamheten", "Systemet är en molntjänst",
            "Allt detta stämmer:", "Systemet är inte kritiskt för verksamheten", "Systemet är härdat mot en beslutad baslinje",
        ],
        Told("system.critical ? system.cloud : system.hardened"));

    [Fact]
    public void Not_this_or_that_is_if_this_then_that() => Assert.Equal(
        ["Om ”Dagar till säkerhetsuppdatering” är mer än 14 dagar gäller att detta stämmer:", "Systemet är en molntjänst"],
        Told("!(system.patchDays > 14) || system.cloud"));

    [Fact]
    public void What_is_asked_of_items_stands_below_their_list() => Assert.Equal(
        [
            "Under ”Mål” finns minst en post där allt detta stämmer:",
            "Målet är kommunicerat till berörda",
            "Målet finns i verksamhetsplanen",
        ],
        Told("review.goals.exists(g, g.communicated && g.inBusinessPlan)"));

    [Fact]
    public void What_has_no_words_is_told_as_it_is_written() =>
        Assert.EndsWith(
            " är `review.review.participants[0]`",
            Tell("review.unit.name == review.review.participants[0]").Lead().Sv,
            StringComparison.Ordinal);

    private static IEnumerable<string> Told(string criterion) => Lines(Tell(criterion));

    private static IEnumerable<string> Lines(Clause clause) => clause.Parts.SelectMany(Lines).Prepend(clause.Lead().Sv);

    private static Clause Tell(string criterion)
    {
        var subject = criterion.Contains("system.", StringComparison.Ordinal)
            ? "system"
            : criterion.Contains("incident.", StringComparison.Ordinal) ? "incident" : null;
        var catalog = ARulebook.With(new ARequirement { Criterion = criterion, Subject = subject }).Compiled;
        return ConditionTeller.Tell(catalog.Requirements[0].Criterion!.Expression, new(catalog.Source.Parameters));
    }
}
