using System.Diagnostics;
using Lg.Api.Endpoints;
using Lg.Model.Reports;

namespace Lg.Api.Telemetry;

/// <summary>Tells those who run the host of an assessment: hashes, numbers and durations, and nothing of what the review says.</summary>
internal sealed partial class AssessmentTelemetry(Measurements measurements, TimeProvider clock, ILogger<AssessmentTelemetry> logger)
{
    /// <summary>Does an assessment, and tells of it.</summary>
    public Assessment Observe(Func<(Assessment Assessment, Report? Report)> assess)
    {
        using var activity = Measurements.Traces.StartActivity("assess");
        var began = clock.GetTimestamp();
        try
        {
            var (assessment, report) = assess();
            if (report is not null)
                TellDone(report, clock.GetElapsedTime(began), activity);
            else if (assessment is Assessment.Refused refused)
                TellRefused(refused, activity);
            return assessment;
        }
        catch (OperationCanceledException)
        {
            measurements.Ended();
            var milliseconds = (long)clock.GetElapsedTime(began).TotalMilliseconds;
            LogEnded(milliseconds);
            throw;
        }
        catch (Exception exception)
        {
            // A message or a stack trace can hold what a review says. In a batch the next line is assessed all the same.
            measurements.Failed();
            LogFailed(exception.GetType().FullName);
            return new Assessment.Refused(HostProblems.InternalError);
        }
    }

    private void TellDone(Report report, TimeSpan duration, Activity? activity)
    {
        var (counts, receipt) = (CountsOf(report), report.Receipt);
        measurements.Assessed(counts, duration);
        activity?.SetTag("lg.input.hash", receipt.InputHash)
            .SetTag("lg.catalog.hash", receipt.CatalogHash)
            .SetTag("lg.not_met", counts.NotMet)
            .SetTag("lg.undetermined", counts.Undetermined);

        var milliseconds = (long)duration.TotalMilliseconds;
        LogDone(
            receipt.InputHash,
            receipt.CatalogHash,
            milliseconds,
            counts.Met,
            counts.NotMet,
            counts.Undetermined,
            counts.NotApplicable,
            report.Errors.Count);
    }

    private void TellRefused(Assessment.Refused refused, Activity? activity)
    {
        measurements.Refused(refused.Problem.Name);
        activity?.SetTag("lg.problem", refused.Problem.Name);
        var codes = string.Join(' ', (refused.Diagnostics ?? []).Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal));
        LogRefused(refused.Problem.Name, codes);
    }

    private static VerdictCounts CountsOf(Report report)
    {
        var verdicts = report.Requirements.CountBy(requirement => requirement.Verdict).ToDictionary();
        return new VerdictCounts
        {
            Met = verdicts.GetValueOrDefault(Verdict.Met),
            NotMet = verdicts.GetValueOrDefault(Verdict.NotMet),
            Undetermined = verdicts.GetValueOrDefault(Verdict.Undetermined),
            NotApplicable = verdicts.GetValueOrDefault(Verdict.NotApplicable),
        };
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Assessed {InputHash} with {CatalogHash} in {Milliseconds} ms: {Met} met, {NotMet} not met, {Undetermined} undetermined, {NotApplicable} not applicable, {Errors} errors")]
    private partial void LogDone(
        string inputHash, string catalogHash, long milliseconds, int met, int notMet, int undetermined, int notApplicable, int errors);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refused: {Problem} {Codes}")]
    private partial void LogRefused(string problem, string codes);

    [LoggerMessage(Level = LogLevel.Error, Message = "An assessment failed with {ExceptionType}")]
    private partial void LogFailed(string? exceptionType);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ended after {Milliseconds} ms: too long, or nobody waits for it")]
    private partial void LogEnded(long milliseconds);
}
