using Lg.Model.Reports;

namespace Lg.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadInput = 2;
    public const int FaultyRules = 3;
    public const int Undetermined = 4;
    public const int Cancelled = 130;

    /// <summary>Returns the code of a finished assessment.</summary>
    /// <param name="report">The report.</param>
    /// <param name="failOn">The mildest severity to fail on; <c>null</c> to never fail.</param>
    /// <param name="requireComplete">Whether something undetermined is to be told apart.</param>
    public static int Of(Report report, Severity? failOn = null, bool requireComplete = false)
    {
        List<int> codes = [Done];
        if (report.Errors.Count > 0)
            codes.Add(FaultyRules);
        if (failOn is { } severity && report.Findings.Any(finding => FailsOn(finding, severity)))
            codes.Add(Failed);
        if (requireComplete && IsIncomplete(report))
            codes.Add(Undetermined);
        return Worst(codes);
    }

    /// <summary>Returns the highest code; but 1 says more than 4, which then does not count.</summary>
    public static int Worst(IReadOnlyCollection<int> codes) =>
        codes.Where(code => code != Undetermined || !codes.Contains(Failed)).Max();

    private static bool FailsOn(Finding finding, Severity failOn) =>
        finding.Verdict == Verdict.NotMet && finding.Waiver != WaiverState.Valid && finding.Severity <= failOn;

    // A question for a person is undetermined for ever, and so is what depends on how the law is read: no answer in a review could make the
    // report complete.
    private static bool IsIncomplete(Report report)
    {
        var questions =
            report.Requirements.Where(row => row.Kind == RequirementKind.Question).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return report.Findings.Any(finding =>
            finding is { Verdict: Verdict.Undetermined, OpenToInterpretation: not true } && !questions.Contains(finding.Requirement));
    }
}
