using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;

namespace Lg.Catalog.Tests;

/// <summary>
/// What is said of every verdict, also of those that a report does not carry, is a sentence or two that a manager can read.
/// </summary>
public sealed partial class ProseTests
{
    public static TheoryData<string> Requirements => [.. ShippedCatalog.Cases.Select(cases => cases.Requirement)];

    [Theory]
    [MemberData(nameof(Requirements))]
    public void Every_row_of_every_case_is_told_in_plain_sentences(string requirement)
    {
        var told = ShippedCatalog.Cases.Single(cases => cases.Requirement == requirement).Cases
            .SelectMany(one => Told(requirement, one.Review, one.Previous, one.AsOf))
            .ToList();

        Assert.NotEmpty(told);
        Assert.Equal([], told.SelectMany(Faults).Distinct());
    }

    [Property]
    public Property Every_finding_of_any_review_is_told_in_plain_sentences() =>
        Prop.ForAll(LawsRandomReviews.Reviews, LawsRandomReviews.AsOf.ToArbitrary(), (review, asOf) =>
    {
        var report = ShippedCatalog.Rulebook.Assess(review, asOf);

        Assert.Equal(
            [],
            report.Findings.Select(finding => finding.Why)
                .Concat(report.Upcoming.Select(finding => finding.Why))
                .SelectMany(Faults)
                .Distinct());
    });

    private static IEnumerable<LocalizedText> Told(string id, Review review, Review? previous, DateOnly asOf)
    {
        var rulebook = ShippedCatalog.Rulebook.Compiled;
        var year = review.Details?.PlanYear;
        var outcome = new Evaluator(new EvaluationScope(review, previous, asOf, rulebook.Parameters.ValuesOn(asOf, year)), year)
            .Evaluate(rulebook.Requirements.Single(requirement => requirement.Id == id));
        RowReader reader = new(review, new ReviewIndex(review, previous), new StatedPlans(review, asOf));
        return outcome.Rows.Select(row => reader.Why(outcome, row));
    }

    private static IEnumerable<string> Faults(LocalizedText why) => new[] { why.Sv, why.En }.Where(text =>
        text.Length is 0 or > 320
            || !text.EndsWith('.')
            || Unfit().IsMatch(Unquoted().Replace(text, "x"))
            || Sentences().Count(Unquoted().Replace(text, "x")) > 1);

    // Code, paths, words of the machine, doubled punctuation, a space too many or too few.
    [GeneratedRegex(
        @"&&|\|\||[=<>!]=|\b(true|false|unknown|null|sant|falskt|review\.|param\.|asOf)\b|/\w+/|\.\.|,,|\s\s|\s[,.]|[(]\s|\s[)]|[(][)]|,\S",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unfit();

    // What a writer or a question wrote is theirs: in quotation marks, or the key of an item in brackets, before a colon or at the end.
    [GeneratedRegex(
        "”[^”]*”|“[^”]*”|[(][^)]*[)]|\\d,\\d|(?<= (för|for) )[^.]*|^[^ ]+(?=: )|(?<=[.] )[^ ]+(?=: )", RegexOptions.CultureInvariant)]
    private static partial Regex Unquoted();

    [GeneratedRegex(@"(?<!kl)\. (?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
