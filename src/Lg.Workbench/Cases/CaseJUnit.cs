using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Lg.Model;

namespace Lg.Workbench.Cases;

/// <summary>
/// Writes what came of cases as JUnit XML, which build services show: a suite for each requirement, and a test for each of its cases.
/// </summary>
internal static class CaseJUnit
{
    public static string Write(CaseReport report, Language language)
    {
        XElement suites = new(
            "testsuites",
            new XAttribute("name", "lg catalog test"),
            new XAttribute("tests", report.Outcomes.Count),
            new XAttribute("failures", report.Failures.Count()),
            new XAttribute("errors", 0),
            report.Outcomes.GroupBy(outcome => outcome.Requirement, StringComparer.Ordinal).Select(of => Suite(of, language)));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{suites.ToString().ReplaceLineEndings("\n")}\n";
    }

    private static XElement Suite(IGrouping<string, CaseOutcome> cases, Language language) => new(
        "testsuite",
        new XAttribute("name", cases.Key),
        new XAttribute("tests", cases.Count()),
        new XAttribute("failures", cases.Count(outcome => !outcome.Passed)),
        new XAttribute("errors", 0),
        cases.Select(outcome => Test(outcome, language)));

    // Nothing is said of how long it took: the same cases give the same bytes.
    private static XElement Test(CaseOutcome outcome, Language language)
    {
        XElement test =
            new("testcase", new XAttribute("name", Permitted(outcome.Case.Name)), new XAttribute("classname", outcome.Requirement));
        if (!outcome.Passed)
        {
            var text = CaseText.Failures([outcome], language);
            test.Add(new XElement(
                "failure", new XAttribute("message", Permitted(text.Split('\n')[0])), new XAttribute("type", "verdict"), Permitted(text)));
        }

        return test;
    }

    // XML has no form for control characters, which a text of a case can hold.
    private static string Permitted(string text) =>
        string.Concat(text.EnumerateRunes()
            .Select(rune => Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')
                ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
                : rune.ToString()));
}
