using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Model.Json;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Wording;

/// <summary>No culture but the invariant one is asked: the same bytes on every machine.</summary>
public sealed class CultureTests
{
    private const string Review =
        """
        {
          "unit": {"name": "INDIVID", "kind": "administration", "employees": 123456},
          "review": {"planYear": 2026, "decidedOn": "2025-11", "nextReviewBy": "2026-05"},
          "resources": {"trainings": [{"key": "I", "audience": 8, "completed": 1}]},
          "assets": {"systems": [], "systemsCoverage": {"classified": "some"}},
          "goals": [{"key": "İ", "topic": "PLAN-MADE"}]
        }
        """;

    private static readonly ARequirement[] Requirements =
    [
        new()
        {
            Criterion = "review.unit.employees < 50",
            Finding = ("{review.unit.employees}, {review.unit.name} {age(date('2024-04-25'))} {1.5}", "{review.review.decidedOn} {1.5}"),
        },
        new() { Id = "CI-A-02", Applies = "review.unit.kind == \"company\"" },
        new()
        {
            Id = "CI-A-03",
            Subject = "training",
            Criterion = "training.completedShare > 50.5",
            Finding = ("{training.completedShare} procent", "{training.completedShare} per cent"),
        },
        new() { Id = "CI-A-04", Subject = "system", Coverage = "classified", Criterion = "system.classified" },
        new() { Id = "CI-A-05", Source = "announced", InForce = "{ from: 2026-01-15 }", Criterion = "review.unit.name.contains('i')" },
    ];

    public static TheoryData<string> Cultures => ["tr-TR", "ar-SA", "fa-IR", "sv-SE", "en-US", "th-TH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_report_is_the_same_under_every_culture(string culture) =>
        Assert.Equal(Under(CultureInfo.InvariantCulture), Under(new CultureInfo(culture)));

    [Fact]
    public void A_report_is_the_same_under_a_culture_that_writes_everything_otherwise()
    {
        var strange = (CultureInfo)new CultureInfo("tr-TR").Clone();
        strange.NumberFormat.NegativeSign = "~";
        strange.NumberFormat.NumberDecimalSeparator = "'";
        strange.DateTimeFormat.Calendar = new GregorianCalendar(GregorianCalendarTypes.Localized);
        strange.DateTimeFormat.TimeSeparator = "_";
        strange.DateTimeFormat.DateSeparator = "|";

        Assert.Equal(Under(CultureInfo.InvariantCulture), Under(strange));
    }

    [Fact]
    public void Numbers_and_dates_are_in_the_language_of_the_text()
    {
        var findings = Assessed.Of(Review, Requirements).Findings;

        Assert.Equal(
            new LocalizedText("123456, INDIVID 19 månader och 6 dagar 1,5", "November 2025 1.5"),
            findings.Single(finding => finding.Requirement == "CI-A-01").Message);
    }

    private static string Under(CultureInfo culture)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return Encoding.UTF8.GetString(ReportJson.Write(Assessed.Of(Review, Requirements), Lg.Tests.Shown.Everything));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
