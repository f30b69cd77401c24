using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Rules.Compilation;
using Lg.Rules.Findings;
using Lg.Rules.Inference;

namespace Lg.Catalog.Tests.Inference;

/// <summary>Reports of the shipped catalog as bytes, made by a session and made by the oracle.</summary>
internal static class Engines
{
    private static CompiledCatalog Compiled => ShippedCatalog.Rulebook.Compiled;

    public static string BySession(Review review, DateOnly asOf, Review? previous = null) =>
        Text(ShippedCatalog.Rulebook.Assess(review, asOf, previous));

    public static string ByOracle(Review review, DateOnly asOf, Review? previous = null) =>
        Text(Write(
            PlainConclusions.Draw(Compiled, ShippedCatalog.Rulebook.CreateAssessment(review, asOf, previous)), review, asOf, previous));

    /// <summary>Returns the report of a network of rules that may lack some.</summary>
    public static string By(RuleNetwork network, Review review, DateOnly asOf, Review? previous = null) => Text(Write(
        network.Conclude(ShippedCatalog.Rulebook.CreateAssessment(review, asOf, previous), TestContext.Current.CancellationToken)
            .ForReport(),
        review,
        asOf,
        previous));

    private static Report Write(Conclusions conclusions, Review review, DateOnly asOf, Review? previous) => ReportWriter.Write(
        conclusions, Compiled, review, new AsOf(asOf, AsOfSource.Caller), previous, TestContext.Current.CancellationToken);

    private static string Text(Report report) => System.Text.Encoding.UTF8.GetString(ReportJson.Write(report, Lg.Tests.Shown.Everything));
}
