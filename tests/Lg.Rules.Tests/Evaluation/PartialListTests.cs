using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Rules.Tests.Evaluation;

/// <summary>
/// A list that names only some, beside what is said of the collection as a whole: items decide what they can, and the coverage decides the
/// rest.
/// </summary>
public sealed class PartialListTests
{
    private static readonly ARequirement Classified =
        new() { Subject = "system", Coverage = "classified", Applies = "system.critical", Criterion = "system.classified" };

    private static readonly string[] Coverages =
        [
            "\"all\"",
            "\"some\"",
            "\"none\"",
            .. from of in Enumerable.Range(0, 4) from done in Enumerable.Range(0, of + 1) select $$"""{"done": {{done}}, "of": {{of}}}""",
        ];

    private static readonly string[] Lists =
        ["", .. "TF?-x".Select(item => $"{item}"), .. from first in "TF?-x" from second in "TF?-x" select $"{first}{second}"];

    [Theory]
    [InlineData("\"all\"", "T", "Met 100–100 2/0/0/0")]
    [InlineData("\"all\"", "T?x", "Met 100–100 2/0/0/0")]
    [InlineData("\"all\"", "-", "Met 100–100 1/0/0/1")]
    [InlineData("\"all\"", "", "Met 100–100 1/0/0/0")]
    [InlineData("\"all\"", "TF", "NotMet 0–100 2/1/0/0")]
    [InlineData("\"none\"", "F?", "NotMet 0–0 0/2/0/0")]
    [InlineData("\"none\"", "T", "NotMet 0–100 1/1/0/0")]
    [InlineData("\"some\"", "T", "NotMet 0–100 1/1/0/0")]
    [InlineData("\"some\"", "TF", "NotMet 0–100 1/2/0/0")]
    [InlineData("""{"done": 3, "of": 4}""", "T", "NotMet 75–75 1/1/0/0")]
    [InlineData("""{"done": 3, "of": 4}""", "FF", "NotMet 0–100 0/3/0/0")]
    [InlineData("""{"done": 4, "of": 4}""", "T?", "Met 100–100 2/0/0/0")]
    [InlineData("""{"done": 0, "of": 0}""", "-", "NotApplicable - 0/0/0/2")]
    public void The_items_decide_what_they_can_and_the_coverage_the_rest(string coverage, string systems, string verdict) =>
        Assert.Equal(verdict, Assessed.Of(Review(systems, coverage), Classified).Requirements[0].Line());

    [Fact]
    public void What_the_coverage_answers_for_is_not_asked_of_the_items() =>
        Assert.Empty(Assessed.Of(Review("T?x", "\"all\""), Classified).Questions);

    [Theory]
    [InlineData("\"all\"", "T?", false)]
    [InlineData("\"all\"", "TF", true)]
    [InlineData("\"none\"", "F?", false)]
    [InlineData("\"none\"", "F-", false)]
    [InlineData("\"none\"", "TF", true)]
    [InlineData("\"some\"", "TT", false)]
    [InlineData("\"some\"", "FF", false)]
    [InlineData("""{"done": 1, "of": 3}""", "TF", false)]
    [InlineData("""{"done": 1, "of": 3}""", "TT", true)]
    [InlineData("""{"done": 2, "of": 3}""", "FF", true)]
    [InlineData("""{"done": 0, "of": 0}""", "T", true)]
    public void A_coverage_that_the_named_items_cannot_be_among_is_observed(string coverage, string systems, bool isObserved) =>
        Assert.Equal(
            isObserved ? ["LG5001"] : [], Assessed.Of(Review(systems, coverage), Classified).Observations.Select(seen => seen.Code));

    [Fact]
    public void A_goal_gains_what_the_collection_lacks_and_not_its_named_items_once_more()
    {
        var report = Assessed.Of(Review("TF", """{"done": 3, "of": 4}"""), Classified);

        Assert.Equal(
            (25m, "25 0"),
            (
                report.Goals[0].Points,
                string.Join(' ', report.Findings.Select(finding => finding.Points).OrderDescending().Select(points => $"{points:0}"))));
    }

    [Fact]
    public void A_collection_that_is_told_as_a_whole_names_the_items_that_are_known_to_lack() =>
        Assert.Contains(
            "Bland dem: s1, s2.",
            TextReport.Write(Assessed.Of(Review("TFF", """{"done": 3, "of": 9}"""), Classified), Language.Swedish, ReportDetail.Full),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("\"all\"", "", Verdict.Undetermined, "/unit/kind")]
    [InlineData("\"all\"", "\"unit\": {\"kind\": \"administration\"}, ", Verdict.NotApplicable, "")]
    [InlineData("\"all\"", "\"unit\": {\"kind\": \"company\"}, ", Verdict.Met, "")]
    public void A_coverage_waits_for_whether_the_unit_is_concerned(string coverage, string unit, Verdict verdict, string asked)
    {
        var report =
            Assessed.Of(Review("T", coverage, unit), Classified with { Applies = "review.unit.kind == \"company\" && system.critical" });

        Assert.Equal((verdict, asked), (report.Requirements[0].Verdict, report.Asked()));
    }

    [Fact]
    public void An_item_that_fails_to_evaluate_is_not_answered_for() =>
        Assert.Equal(
            Verdict.Undetermined,
            Assessed.Of(
                Review("T", "\"all\""), Classified with { Criterion = "1 / size(system.key) > 5 / (size(system.key) - 2)" }).Requirements[
                0].Verdict);

    // The whole of a small world: what is said, and one more thing that contradicts nothing.
    [Fact]
    public void One_more_fact_that_contradicts_none_changes_no_decided_verdict_and_widens_no_score()
    {
        var rulebook =
            ARulebook.With(Classified, Classified with { Id = "CI-A-02", Criterion = "true || system.classified", Severity = "minor" });
        var drafts = Lists.SelectMany(systems => Coverages.Append(null).Select(coverage => (systems, coverage)))
            .ToDictionary(draft => draft, draft => Assess(draft.systems, draft.coverage));
        List<string> broken = [];

        foreach (var ((systems, coverage), before) in drafts)
        {
            foreach (var more in More(systems, coverage))
            {
                var after = drafts[more];
                if (after.Observations.Count == 0 && !Agrees(before, after))
                    broken.Add($"{systems} {coverage} {before.Requirements[0].Line()} became {more} {after.Requirements[0].Line()}");
            }
        }

        Assert.Empty(broken);

        Report Assess(string systems, string? coverage) => rulebook.Assess(AReview.Of(Review(systems, coverage)), Assessed.AsOf);
    }

    private static bool Agrees(Report before, Report after) =>
        before.Requirements.Zip(after.Requirements)
            .All(pair => pair.First.Verdict is Verdict.Undetermined || pair.First.Verdict == pair.Second.Verdict)
        && (after.Requirements[0].Share is not { } now
            || (before.Requirements[0].Share is { } then && then.Low <= now.Low && now.High <= then.High))
        && NotMet(before).All(NotMet(after).Contains);

    private static HashSet<string> NotMet(Report report) =>
        [
            .. report.Findings.Where(finding => finding.Verdict == Verdict.NotMet)
                .Select(finding => $"{finding.Requirement} {finding.Subject?.Pointer}"),
        ];

    private static IEnumerable<(string Systems, string? Coverage)> More(string systems, string? coverage)
    {
        if (coverage is null)
        {
            foreach (var said in Coverages)
                yield return (systems, said);
        }

        for (var i = 0; i < systems.Length; i++)
        {
            foreach (var kind in systems[i] switch { '?' => "TF", 'x' => "TF?-", _ => "" })
                yield return ($"{systems[..i]}{kind}{systems[(i + 1)..]}", coverage);
        }
    }

    private static string Review(string systems, string? coverage, string unit = "") =>
        $$"""{ {{unit}}"assets": {"systemsComplete": false, "systems": [{{string.Join(", ", systems.Select(System))}}]{{(coverage is null ? "" : $", \"systemsCoverage\": {{\"classified\": {coverage}}}")}} } }""";

    // T and F are classified or not, ? does not say; - is not concerned, x says nothing.
    private static string System(char kind, int index) => kind switch
    {
        'T' => $$"""{"key": "s{{index}}", "critical": true, "classified": true}""",
        'F' => $$"""{"key": "s{{index}}", "critical": true, "classified": false}""",
        '?' => $$"""{"key": "s{{index}}", "critical": true}""",
        '-' => $$"""{"key": "s{{index}}", "critical": false}""",
        _ => $$"""{"key": "s{{index}}"}""",
    };
}
