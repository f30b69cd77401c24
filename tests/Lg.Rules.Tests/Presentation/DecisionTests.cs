using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Rules.Tests.Presentation;

/// <summary>What the decision material says, and what it leaves out.</summary>
public sealed class DecisionTests
{
    private static readonly Report Plain = AReport.Empty with { Unit = AReport.Full.Unit };

    [Fact]
    public void A_goal_about_how_the_review_is_written_is_no_goal()
    {
        var report = Plain with
        {
            Requirements = [Row("S-1", RequirementKind.State, Verdict.NotMet), Row("R-1", RequirementKind.Reporting, Verdict.NotMet)],
            Goals =
            [
                AReport.Goal("written", "Skriv in besluten", "Write the decisions", GoalOrigin.Finding, GoalMatch.New) with
                {
                    Closes = ["R-1"],
                    BeforeDecision = true,
                },
                AReport.Goal("both", "Gör och skriv", "Do and write", GoalOrigin.Finding, GoalMatch.New) with { Closes = ["R-1", "S-1"] },
            ],
        };

        Assert.All(Forms(report), text => Assert.DoesNotContain("Skriv in besluten", text, StringComparison.Ordinal));
        Assert.All(Forms(report), text => Assert.Contains("Gör och skriv", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_review_does_not_report_stands_in_the_checklist_and_no_gap_does()
    {
        var report = Plain with
        {
            Requirements =
            [
                Row("S-1", RequirementKind.State, Verdict.NotMet),
                Row("R-1", RequirementKind.Reporting, Verdict.NotMet) with { Chapter = "9.2" },
            ],
            Findings =
            [
                NotMet("S-1", "Rutinen övas inte."),
                NotMet("R-1", "Målen saknar mått.") with { Remedy = new("Ange mått.", "State a measure.") },
            ],
        };

        var text = MarkdownReport.Write(report, Language.Swedish);

        Assert.Contains("- ☐ **Kapitel 9.2.** Ange mått.", text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("- **Rutinen övas inte.**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Målen saknar mått.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14.2, 14.3, Verdict.Met, "| 14 |")]
    [InlineData(14.2, 14.3, Verdict.Undetermined, "| 14,2–14,3 |")]
    [InlineData(14, 14, Verdict.Undetermined, "| 14 |")]
    [InlineData(14.2, 80, Verdict.Met, "| 14,2–80 |")]
    public void A_score_whose_ends_differ_by_rounding_only_is_one_number(double low, double high, Verdict verdict, string shown)
    {
        var report = Plain with
        {
            Score = Plain.Score with { Overall = new((decimal)low, (decimal)high) },
            Requirements = [Row("S-1", RequirementKind.State, verdict)],
        };

        Assert.Contains(shown, MarkdownReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "bara 1 krav")]
    [InlineData(4, "bara 4 krav")]
    [InlineData(5, "| 5 krav")]
    public void A_score_says_how_many_requirements_it_rests_on_and_when_they_are_few(int count, string shown)
    {
        var report = Plain with
        {
            Score = Plain.Score with { Overall = new(10, 20) },
            Requirements =
            [
                .. Enumerable.Range(1, count).Select(number => Row($"S-{number}", RequirementKind.State, Verdict.Met)),
                Row("Q", RequirementKind.Question, Verdict.Undetermined),
                Row("N", RequirementKind.State, Verdict.NotApplicable),
            ],
        };

        Assert.Contains(shown, MarkdownReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        JudgementAnswer.Yes,
        JudgementAnswer.Yes,
        JudgementAnswer.Yes,
        "- **Sammantaget:** räcker – allt som kan bedömas i arbetet är uppfyllt.")]
    [InlineData(
        JudgementAnswer.Yes,
        JudgementAnswer.Partly,
        JudgementAnswer.CannotTell,
        "- **Sammantaget:** räcker inte – 1 krav på arbetet är inte uppfyllt. 1 kan inte avgöras.")]
    [InlineData(
        JudgementAnswer.Yes,
        JudgementAnswer.Yes,
        JudgementAnswer.CannotTell,
        "- **Sammantaget:** kan inte bedömas – 1 krav kan inte avgöras.")]
    public void Whether_it_is_enough_stands_first(
        JudgementAnswer suitability, JudgementAnswer adequacy, JudgementAnswer effectiveness, string shown)
    {
        var report = Plain with
        {
            Judgement = Plain.Judgement with
            {
                Suitability = new() { Answer = suitability, Grounds = new("", "") },
                Adequacy = new() { Answer = adequacy, Grounds = new("", "") },
                Effectiveness = new() { Answer = effectiveness, Grounds = new("", "") },
            },
            Requirements =
            [
                Row("S-1", RequirementKind.State, adequacy == JudgementAnswer.Partly ? Verdict.NotMet : Verdict.Met),
                Row("S-2", RequirementKind.State, effectiveness == JudgementAnswer.CannotTell ? Verdict.Undetermined : Verdict.Met),
            ],
            Findings = adequacy == JudgementAnswer.Partly ? [NotMet("S-1", "Rutinen övas inte.")] : [],
        };

        Assert.Contains(shown, MarkdownReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-01", "bara 1 krav; lagen gäller inte än")]
    [InlineData("2025-01-01", "bara 1 krav, inget lagkrav")]
    public void A_score_of_a_law_that_rests_on_no_requirement_of_law_says_so(string inForce, string shown)
    {
        var report = Plain with
        {
            Score = Plain.Score with
            {
                Rulesets = [new() { Key = "csl", Title = new("Cybersäkerhetslagen", "The Cybersecurity Act"), Interval = new(0, 0) }],
            },
            Requirements =
            [
                Row("C-1", RequirementKind.State, Verdict.NotMet) with { Ruleset = "csl", Basis = Basis.Inference },
                Row("C-2", RequirementKind.State, Verdict.NotApplicable) with
                {
                    Ruleset = "csl",
                    Basis = Basis.Law,
                    InForceFrom = DateOnly.Parse(inForce, System.Globalization.CultureInfo.InvariantCulture),
                },
            ],
        };

        Assert.Contains($"| 0 | {shown} |", MarkdownReport.Write(report, Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_that_cannot_be_determined_is_counted_by_area()
    {
        var report = Plain with
        {
            Score = Plain.Score with { Areas = [Area("personal-data", "Personuppgifter"), Area("incidents", "Incidenthantering")] },
            Requirements =
            [
                Row("L-1", RequirementKind.State, Verdict.Undetermined) with { Basis = Basis.Law, Area = "incidents" },
                Row("L-2", RequirementKind.State, Verdict.Undetermined) with { Basis = Basis.Law, Area = "personal-data" },
                Row("L-3", RequirementKind.State, Verdict.Undetermined) with { Basis = Basis.Law, Area = "personal-data" },
            ],
        };

        Assert.Contains(
            "3 kan inte avgöras: Personuppgifter (2), Incidenthantering (1).",
            MarkdownReport.Write(report, Language.Swedish),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-31", "29 maj 2026")]
    [InlineData("2026-01-01", "30 december 2025")]
    [InlineData("2026-06-01", "1 juni 2026")]
    public void A_goal_is_due_on_a_weekday(string due, string shown)
    {
        var report = Plain with
        {
            Goals =
            [
                AReport.Goal("g", "Öva", "Exercise", GoalOrigin.Finding, GoalMatch.New) with
                {
                    Due = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture),
                },
            ],
        };

        Assert.All(
            Forms(report),
            text => Assert.Contains(
                shown, text.Replace('\u00A0', ' ').Replace("&#xA0;", " ", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Basis.Law, "Ett lagkrav som gäller nu är inte uppfyllt.")]
    [InlineData(Basis.City, "Inget lagkrav som har kunnat prövas är ouppfyllt.")]
    [InlineData(Basis.Inference, "Inget lagkrav som har kunnat prövas är ouppfyllt.")]
    public void A_breach_of_law_is_counted_as_one_only_where_the_requirement_rests_on_law(Basis basis, string shown)
    {
        var report = Plain with
        {
            Requirements = [Row("S-1", RequirementKind.State, Verdict.NotMet)],
            Findings = [NotMet("S-1", "Saknas.") with { Basis = basis }],
        };

        Assert.All(Forms(report), text => Assert.Contains(shown, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_review_does_not_report_is_no_breach_of_law()
    {
        var report = Plain with
        {
            Requirements = [Row("R-1", RequirementKind.Reporting, Verdict.NotMet)],
            Findings = [NotMet("R-1", "Saknas.") with { Basis = Basis.Law }],
        };

        Assert.All(
            Forms(report), text => Assert.Contains("Inget lagkrav som har kunnat prövas är ouppfyllt.", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Law_that_comes_within_twelve_months_is_on_the_first_page(int months, bool isThere)
    {
        var day = Plain.Receipt.AsOf.AddMonths(months);
        var report = Plain with { Upcoming = [AReport.Full.Upcoming[0] with { InForceFrom = day }] };

        Assert.Equal(
            isThere, TextReport.Write(report, Language.Swedish).Contains("Detta börjar gälla inom tolv månader", StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_are_counted_by_who_usually_knows()
    {
        var report = Plain with { Questions = [.. AReport.Full.Questions, AReport.Full.Questions[0] with { Pointer = "/nothing" }] };

        Assert.All(Forms(report), text => Assert.Contains("3 svar saknas", text, StringComparison.Ordinal));
        Assert.All(Forms(report), text => Assert.Contains("ledningen (1)", text, StringComparison.Ordinal));
        Assert.All(Forms(report), text => Assert.Contains("utan angiven roll (2)", OnOneLine(text), StringComparison.Ordinal));
    }

    [Fact]
    public void Several_subjects_are_one_line_with_their_number_and_their_titles()
    {
        Finding Of(string key, string? title) => NotMet("S-1", $"Systemet {key} saknar kopia.") with
        {
            Subject = new() { Kind = "system", Pointer = $"/assets/systems/{key}", Key = key, Title = title },
        };
        var report = Plain with
        {
            Requirements = [Row("S-1", RequirementKind.State, Verdict.NotMet) with { Counts = new() { NotMet = 4, Met = 5 } }],
            Findings = [Of("0", "Lön"), Of("1", "Skola"), Of("2", null), Of("3", "Vatten")],
        };

        Assert.Contains(
            "inte uppfyllt för 4 system (Lön, Skola, 2 och 1 till).",
            MarkdownReport.Write(report, Language.Swedish),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Swedish)]
    [InlineData(Language.English)]
    public void There_are_no_pointers_codes_or_commands_in_print(Language language) => Assert.All(
        (string[])[MarkdownReport.Write(AReport.Full, language), Body(HtmlReport.Write(AReport.Full, language))],
        text => Assert.All(
            (string[])["/assets", "/goals", "LG5", "lg assess", "lg questions"],
            code => Assert.DoesNotContain(code, text, StringComparison.Ordinal)));

    private static string[] Forms(Report report) =>
        [
            TextReport.Write(report, Language.Swedish),
            MarkdownReport.Write(report, Language.Swedish).Replace("\\", "", StringComparison.Ordinal),
            HtmlReport.Write(report, Language.Swedish),
        ];

    private static string Body(string page) => page[page.IndexOf("<body>", StringComparison.Ordinal)..];

    private static Finding NotMet(string id, string message) => AReport.Finding(id, Severity.Major, Verdict.NotMet, 1, message, message);

    private static RequirementResult Row(string id, RequirementKind kind, Verdict verdict) =>
        AReport.Row(id, $"Titel {id}", $"Title {id}", Severity.Major, verdict) with { Kind = kind };

    private static PartialScore Area(string key, string title) => new() { Key = key, Title = new(title, title) };

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
