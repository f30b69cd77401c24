using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Catalog.Tests.Samples;

/// <summary>
/// What the samples are told to do: of what is not met, what is enough; of what cannot be told, what to answer. To be read as a manager
/// reads it.
/// </summary>
public sealed class WhatToDoTests
{
    [Fact]
    public void Trafikkontoret() => Snapshot.Matches(Told(Sample.Assess(Sample.Trafikkontoret, "2026-11-21")));

    [Fact]
    public void Stadshus_ab() => Snapshot.Matches(Told(Sample.Assess(Sample.StadshusAb, "2024-11-19")));

    private static string Told(Report report) => string.Join('\n', [.. Parts(report)]) + "\n";

    private static IEnumerable<string> Parts(Report report) =>
    [
        "NOT MET",
        .. Alike(report.Findings.Where(finding => finding.Verdict == Verdict.NotMet), NotMet),
        "",
        "CANNOT BE TOLD",
        .. Alike(report.Findings.Where(finding => finding.Verdict == Verdict.Undetermined), Undetermined),
    ];

    // What is told in the same words of several items stands once, with all of them.
    private static IEnumerable<string> Alike(IEnumerable<Finding> findings, Func<Finding, string> told) => findings
        .GroupBy(finding => (finding.Requirement, finding.Points, Text: told(finding)))
        .Select(alike =>
            $"\n{alike.Key.Requirement}{Subjects(alike)}  +{alike.Key.Points.ToString(CultureInfo.InvariantCulture)}\n{alike.Key.Text}");

    private static string Subjects(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.Select(finding => finding.Subject?.Key).OfType<string>()) is { Length: > 0 } keys ? $" ({keys})" : "";

    private static string NotMet(Finding finding) =>
        Lines(language => [finding.Remedy.In(language), Enough.Of([finding], int.MaxValue, new Texts(language))]);

    // A place differs between items that are asked the same.
    private static string Undetermined(Finding finding) => Lines(language =>
        [
            System.Text.RegularExpressions.Regex.Replace(
                ToDecide.Of(finding.FactsNeeded, finding.FactsNeededCut, finding.Missing, new Texts(language)), "/[0-9]+(?=/)", "/*"),
        ]);

    private static string Lines(Func<Language, IEnumerable<string>> of) =>
        string.Join('\n', of(Language.Swedish).Concat(of(Language.English)).Where(line => line.Length > 0).Select(line => $"  {line}"));
}
