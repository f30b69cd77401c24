using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Documents;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Presentation;
using Lg.Workbench.Plain;

namespace Lg.Workbench.Cases;

/// <summary>Writes what cases have shown for a reader: what was never seen, or everything, and then the counts.</summary>
internal sealed class CoverageText
{
    private const int Longest = 160;

    private readonly ParameterWords parameters;
    private readonly Language language;
    private readonly bool all;
    private readonly TextPage page = new();

    private CoverageText(IReadOnlyList<Parameter> parameters, Language language, bool all) =>
        (this.parameters, this.language, this.all) = (new(parameters), language, all);

    /// <summary>Returns the text.</summary>
    /// <param name="report">What the cases have shown.</param>
    /// <param name="parameters">The parameters of the catalog.</param>
    /// <param name="language">The language of the reader.</param>
    /// <param name="all">Whether what has been seen is told too.</param>
    public static string Write(CoverageReport report, IReadOnlyList<Parameter> parameters, Language language, bool all) =>
        new CoverageText(parameters, language, all).Write(report);

    private string Write(CoverageReport report)
    {
        foreach (var requirement in report.Requirements.Where(requirement => all || !requirement.IsComplete))
            Write(requirement);

        var (clauses, verdicts) = (report.Clauses.ToList(), report.Requirements.SelectMany(requirement => requirement.Verdicts).ToList());
        page.Line(Say(
            $"{report.Requirements.Count} krav, {report.Cases} fall.", $"{report.Requirements.Count} requirements, {report.Cases} cases."));
        page.Line(Say(
            $"Av {verdicts.Count} utfall har {verdicts.Count(pair => pair.Value > 0)} setts.",
            $"Of {verdicts.Count} verdicts, {verdicts.Count(pair => pair.Value > 0)} have been seen."));
        page.Line(Say(
            $"Av {clauses.Count} villkor har {clauses.Count(clause => clause.True > 0)} setts sanna, {clauses.Count(clause => clause.False > 0)} falska och {clauses.Count(clause => clause.Unknown > 0)} okända.",
            $"Of {clauses.Count} clauses, {clauses.Count(clause => clause.True > 0)} have been seen true, {clauses.Count(clause => clause.False > 0)} false and {clauses.Count(clause => clause.Unknown > 0)} unknown."));
        return page.ToString();
    }

    private void Write(RequirementCoverage requirement)
    {
        page.Line($"{requirement.Requirement.Id}  {requirement.Requirement.Source.Title.In(language)}");
        if (all)
            page.Line($"  {Say("utfall", "verdicts")}: {string.Join(", ", requirement.Verdicts.Select(pair => $"{Word(pair.Key)} {pair.Value}"))}");
        else if (requirement.NeverSeen.ToList() is { Count: > 0 } never)
            page.Line($"  {Say("aldrig sett utfall", "verdict never seen")}: {string.Join(", ", never.Select(Word))}");

        foreach (var clause in requirement.Clauses.Where(clause => all || !clause.IsComplete))
        {
            page.Hanging(
                "  ", $"{(clause.IsApplies ? Say("gäller när", "applies when") : Say("kriterium", "criterion"))}: {Words(clause)}");
            page.Line($"    {(all ? Counts(clause) : $"{Never(clause)} ({Counts(clause)})")}");
        }

        page.Blank();
    }

    private string Words(ClauseCoverage clause) =>
        Sentences.Shortened(new ConditionTeller(clause.Expression, parameters).Tell(clause.Clause).Inside(language), Longest);

    private string Counts(ClauseCoverage clause) => Say(
        $"sant {clause.True}, falskt {clause.False}, okänt {clause.Unknown}",
        $"true {clause.True}, false {clause.False}, unknown {clause.Unknown}");

    private string Never(ClauseCoverage clause) => Say("aldrig ", "never ") + Sentences.Or(
        [
            .. clause.True == 0 ? [Say("sant", "true")] : Array.Empty<string>(),
            .. clause.False == 0 ? [Say("falskt", "false")] : Array.Empty<string>(),
            .. clause.Unknown == 0 ? [Say("okänt", "unknown")] : Array.Empty<string>(),
        ],
        language);

    private string Word(Verdict verdict) => new Texts(language).Word(verdict);

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);
}
