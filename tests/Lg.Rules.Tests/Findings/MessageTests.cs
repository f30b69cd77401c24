using Lg.Model.Reports;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>What a finding tells: its text, the facts that it rests on, and how it came about.</summary>
public sealed class MessageTests
{
    private static readonly ARequirement Staffed = new()
    {
        Criterion = "review.unit.employees < 50",
        Finding = ("{review.unit.name} har {review.unit.employees} medarbetare.", "{review.unit.name} has {review.unit.employees} staff."),
    };

    [Fact]
    public void A_finding_is_told_with_the_facts_of_the_review()
    {
        var message = Assessed.Of("""{"unit": {"name": "Bolaget", "employees": 60}}""", Staffed).Findings[0].Message;

        Assert.Equal(("Bolaget har 60 medarbetare.", "Bolaget has 60 staff."), (message.Sv, message.En));
    }

    [Fact]
    public void A_text_of_facts_that_are_not_stated_falls_back_to_the_title() =>
        Assert.Equal(
            "Kravet ”Krav CI-A-01” är inte uppfyllt.", Assessed.Of("""{"unit": {"employees": 60}}""", Staffed).Findings[0].Message.Sv);

    [Theory]
    [InlineData("\"employees\": 60", "60 medarbetare är för få. Gränsen är 50.")]
    [InlineData("\"employees\": 60, \"name\": \"Bolaget\"", "60 medarbetare är för få. Det gäller Bolaget. Gränsen är 50.")]
    public void A_sentence_with_a_fact_that_is_not_stated_is_left_out(string unit, string message)
    {
        var requirement = Staffed with
        {
            Finding = ("{review.unit.employees} medarbetare är för få. Det gäller {review.unit.name}. Gränsen är 50.", "x"),
        };

        Assert.Equal(message, Assessed.Of($$"""{"unit": { {{unit}} } }""", requirement).Findings[0].Message.Sv);
    }

    [Fact]
    public void What_depends_on_how_the_law_is_read_is_undetermined_without_a_missing_fact()
    {
        ARequirement requirement =
            new() { Subject = "incident", Criterion = "withinFullHours(incident.handledAt, incident.awareAt + duration(\"72h\"))" };

        var finding = Assert.Single(Assessed.Of(
            """{"risks": {"incidents": [{"key": "a", "awareAt": "2025-11-01T08:20:00+01:00", "handledAt": "2025-11-04T08:45:00+01:00"}], "incidentsComplete": true}}""",
            requirement).Findings);

        Assert.Equal(
            (Verdict.Undetermined, true, 0, 0),
            (finding.Verdict, finding.OpenToInterpretation, finding.Missing.Count, finding.FactsNeeded.Count));
        Assert.StartsWith("Det beror på tolkningen: tiden gick ut 4 november 2025 kl. 08:20", finding.Message.Sv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_not_stated_is_not_a_matter_of_interpretation()
    {
        ARequirement requirement =
            new() { Subject = "incident", Criterion = "withinFullHours(incident.handledAt, incident.awareAt + duration(\"72h\"))" };

        var finding = Assert.Single(Assessed.Of(
            """{"risks": {"incidents": [{"key": "a", "awareAt": "2025-11-01T08:20:00+01:00"}], "incidentsComplete": true}}""",
            requirement).Findings);

        Assert.Equal((null, 1), (finding.OpenToInterpretation, finding.Missing.Count));
    }

    [Fact]
    public void A_text_reads_without_guards_what_is_stated_as_none()
    {
        ARequirement requirement = new()
        {
            Criterion = "review.compliance.incidentRoutine.exists",
            Finding = ("Fastställd {review.compliance.incidentRoutine.adoptedOn}", "x"),
        };

        Assert.Equal(
            "Kravet ”Krav CI-A-01” är inte uppfyllt.",
            Assessed.Of("""{"compliance": {"incidentRoutine": {"exists": false}}}""", requirement).Findings[0].Message.Sv);
    }

    [Theory]
    [InlineData("\"all\"", null)]
    [InlineData("\"some\"", "Bara en del av systemen är informationsklassade.")]
    [InlineData("\"none\"", "Inga system är informationsklassade.")]
    [InlineData("""{"done": 3, "of": 11}""", "3 av 11 system är informationsklassade.")]
    public void A_finding_from_coverage_tells_the_coverage(string coverage, string? message)
    {
        ARequirement requirement = new() { Subject = "system", Coverage = "classified", Criterion = "system.classified" };

        var report = Assessed.Of($$"""{"assets": {"systemsCoverage": {"classified": {{coverage}} } } }""", requirement);

        Assert.Equal(message, report.Findings.SingleOrDefault()?.Message.Sv);
    }

    [Theory]
    [InlineData("FFTT", "Kravet är inte uppfyllt för 2 av 4 system (s0 och s1).")]
    [InlineData("FFFFF", "Kravet är inte uppfyllt för något av de 5 systemen (s0, s1, s2 och 2 till).")]
    [InlineData("??T", "Det går inte att avgöra om kravet är uppfyllt för 2 av 3 system (s0 och s1).")]
    [InlineData("??", "Det går inte att avgöra om kravet är uppfyllt för något av de 2 systemen (s0 och s1).")]
    [InlineData("F?T", "Kravet är inte uppfyllt för 1 av 3 system (s0).")]
    public void Several_items_are_counted_and_the_first_are_named(string systems, string reason)
    {
        var items = systems.Select(
            (kind, i) =>
                $$"""{"key": "s{{i}}"{{kind switch { 'T' => ", \"classified\": true", 'F' => ", \"classified\": false", _ => "" }}} }""");

        var report = Assessed.Of(
            $$"""{"assets": {"systems": [{{string.Join(", ", items)}}]} }""",
            new ARequirement { Subject = "system", Criterion = "system.classified" });

        Assert.Equal(reason, report.Requirements[0].Reason?.Sv);
    }

    [Fact]
    public void Several_missing_facts_are_told_as_the_first_and_how_many_more() =>
        Assert.Equal(
            "Svar saknas: Är de som har roller med hög behörighet säkerhetsprövade? (och en fråga till)",
            Assessed.Of("{}", new ARequirement { Criterion = "review.assets.vetting && review.assets.allHazards" }).Findings[0].Message.Sv);

    [Fact]
    public void Evidence_is_the_facts_that_decide_it()
    {
        ARequirement requirement =
            new() { Criterion = "review.unit.kind == \"administration\" && review.unit.employees < 50 && review.assets.vetting" };

        var evidence = Assessed.Of("""{"unit": {"kind": "company", "employees": 60}, "assets": {"vetting": true}}""", requirement).Findings[
            0].Evidence;

        Assert.Equal(
            ["/unit/kind Slag av enhet: Bolag", "/unit/employees Antal anställda: 60"],
            evidence.Select(fact => $"{fact.Pointer} {fact.Label.Sv}: {fact.Value.Sv}"));
    }

    [Fact]
    public void An_explanation_has_the_clauses_that_decide_it()
    {
        ARequirement requirement =
            new() { Criterion = "review.unit.kind == \"company\"\n      && (review.assets.vetting || review.unit.employees + 1 < 50)" };

        var explanation = Assessed.Of(
            """{"unit": {"kind": "company", "employees": 60}, "assets": {"vetting": false}}""", requirement).Findings[
            0].Explanation!;

        Assert.Equal(
            """
            false: review.unit.kind == "company" && (review.assets.vetting || review.unit.employees + 1 < 50)
              false: review.assets.vetting || review.unit.employees + 1 < 50
                false: review.assets.vetting (/assets/vetting)
                false: review.unit.employees + 1 < 50
                  61: review.unit.employees + 1
                    60: review.unit.employees (/unit/employees)
            """,
            string.Join('\n', Lines(explanation, "")));
    }

    [Fact]
    public void An_explanation_of_a_list_shows_the_items_that_decide_it()
    {
        ARequirement requirement = new() { Criterion = "review.goals.all(g, g.communicated)" };

        var explanation = Assessed.Of(
            """{"goals": [{"key": "a", "communicated": true}, {"key": "b", "communicated": false}, {"key": "c"}]}""", requirement).Findings[
            0].Explanation!;

        Assert.Equal(
            """
            false: review.goals.all(g, g.communicated)
              false: g.communicated (/goals/1/communicated)
            """,
            string.Join('\n', Lines(explanation, "")));
    }

    [Fact]
    public void An_explanation_is_bounded()
    {
        var criterion = string.Join(" || ", Enumerable.Range(0, 200).Select(i => $"review.unit.employees == {i}"));

        var explanation =
            Assessed.Of("""{"unit": {"employees": 1000}}""", new ARequirement { Criterion = criterion }).Findings[0].Explanation!;

        Assert.InRange(Lines(explanation, "").Count(), 10, Limits.ExplanationClauses);
    }

    [Fact]
    public void Findings_that_are_not_met_come_first_then_the_worst() =>
        Assert.Equal(
            "CI-A-03 CI-A-02 CI-A-04 CI-A-01",
            string.Join(
                ' ',
                Assessed.Of("{}", ARequirement.Coming("critical undetermined", "minor notMet", "critical notMet", "advice notMet")).Findings
                    .Select(finding => finding.Requirement)));

    [Fact]
    public void A_finding_names_its_sources_and_their_confidence() =>
        Assert.Equal(
            ("guideline", "Riktlinje", Confidence.V),
            Assessed
                .Of("{}", ARequirement.Coming("major notMet")).Findings[0].Sources
                .Select(source => (source.Document, source.Title.Sv, source.Confidence))
                .Single());

    private static IEnumerable<string> Lines(Explanation explanation, string indent) =>
    [
        $"{indent}{explanation.Truth}: {explanation.Clause}{(explanation.Pointer is null ? "" : $" ({explanation.Pointer})")}",
        .. explanation.Parts.SelectMany(part => Lines(part, indent + "  ")),
    ];
}
