using System.Text;
using Lg.Model;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Oracle.Drawing;

namespace Lg.Rules.Tests.Fuzz;

/// <summary>
/// Whatever text a stranger sends, it is read or refused: nothing is thrown, nothing hangs, and no text costs more than 200 MB.
/// <see cref="FuzzRun"/> says how to run it for longer.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2026, 6, 1);
    private static readonly IReadOnlyList<Review> Reviews = Draws.SomeReviews(1, 8);
    private static readonly IReadOnlyList<Sample> Samples = [.. Reviews.Select(review => new Sample(review))];
    private static readonly byte[][] ExpressionTexts = [.. Corpus.Conditions.Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] TemplateTexts = [.. Corpus.Templates.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Scraps =
    [
        .. new[]
        {
            "review.goals",
            "review.unit.kind",
            "'company'",
            "1",
            "0",
            "9",
            "1.5",
            "true",
            "(",
            ")",
            "[1, 2]",
            ".size()",
            ".all(x, ",
            "x",
            ".map(x, x)",
            " && ",
            " || ",
            " == ",
            " < ",
            " + ",
            " - ",
            " * ",
            " in ",
            " ? ",
            " : ",
            "!",
            "asOf",
            "months(1)",
            "date('2025-01')",
            "stated(",
            "param.months",
            ".exists",
            ".key",
            ", ",
        }.Select(
            Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void A_damaged_file_of_the_shipped_catalog_is_read_or_refused() => Passes(FuzzRun.Of("a file of the catalog", 300, random =>
    {
        var text = Damaged(random, [.. Corpus.CatalogBytes, .. Corpus.Cases]);
        return (text, () => ReadsCatalog([new("c.yaml", text)]) | ReadsCases(text));
    }));

    [Fact]
    public void The_shipped_catalog_with_a_damaged_file_in_it_is_loaded_or_refused() => Passes(FuzzRun.Of("a whole catalog", 6, random =>
    {
        var at = random.Next(Corpus.Catalog.Count);
        var text = Damaged(random, [Corpus.CatalogBytes[at]]);
        return (
            text,
            () => ReadsCatalog(
                [.. Corpus.Catalog.Select((file, index) => index == at ? new CatalogFile(file.Path, text) : file)],
                assesses: random.Next(4) == 0));
    }));

    [Fact]
    public void Any_text_is_parsed_checked_and_evaluated_as_an_expression_or_refused() =>
        Passes(FuzzRun.Of("an expression", 1_000, random =>
    {
        Mutator mutator = new(random, ExpressionTexts);
        var text = Damaged(
            mutator,
            random,
            random.Next(2) == 0 ? ExpressionTexts[random.Next(ExpressionTexts.Length)] : Encoding.UTF8.GetBytes(DrawsOf(random)));
        return (text, () => Evaluates(Encoding.UTF8.GetString(text), random));
    }));

    [Fact]
    public void Any_text_is_parsed_checked_and_filled_as_a_template_or_refused() => Passes(FuzzRun.Of("a template", 2_500, random =>
    {
        Mutator mutator = new(random, TemplateTexts);
        var text = Damaged(mutator, random, TemplateTexts[random.Next(TemplateTexts.Length)]);
        return (text, () => Fills(Encoding.UTF8.GetString(text), random));
    }));

    [Fact]
    public void A_damaged_review_in_YAML_is_read_or_refused() => Passes(FuzzRun.Of("a review in YAML", 200, random =>
    {
        // JSON of one value on a line is YAML too.
        var text = Damaged(random, [.. Corpus.YamlReviews, .. Corpus.JsonReviews]);
        return (text, () => Assesses(YamlReviewReader.Read(text).Value, random));
    }));

    [Fact]
    public void A_damaged_review_in_JSON_is_read_or_refused() => Passes(FuzzRun.Of("a review in JSON", 120, random =>
    {
        var text = Damaged(random, [.. Corpus.JsonReviews, ReviewJson.Write(Reviews[random.Next(Reviews.Count)])]);
        return (text, () => Assesses(ReviewReader.Read(text).Value, random) | AssessmentRequestReader.Read(text).IsOk);
    }));

    private static byte[] Damaged(Random random, IReadOnlyList<byte[]> texts) =>
        Damaged(new Mutator(random, texts), random, texts[random.Next(texts.Count)]);

    private static byte[] Damaged(Mutator mutator, Random random, byte[] text) => random.Next(10) switch
    {
        0 => mutator.Soup(Scraps),
        < 6 => mutator.Scratch(text),
        _ => mutator.Mutate(text),
    };

    private static string DrawsOf(Random random) =>
        new AnyExpression(random, Samples[random.Next(Samples.Count)]).Draw(Draws.AroundOf(new Terms(null, false, false), 4));

    private static bool ReadsCatalog(IReadOnlyList<CatalogFile> files, bool assesses = false)
    {
        var (rulebook, diagnostics) = Rulebook.Load(files);
        Assert.True(rulebook is not null || diagnostics.Count > 0, "refused without a reason");
        if (assesses)
            rulebook?.Assess(Reviews[0], AsOf, Reviews[1]);
        return rulebook is not null;
    }

    private static bool ReadsCases(byte[] text)
    {
        DiagnosticBag bag = new();
        CaseReader.Read([new("c.cases.yaml", text)], bag);
        return !bag.HasErrors;
    }

    private static bool Evaluates(string text, Random random)
    {
        DiagnosticBag bag = new();
        SourceText source = new(text, null);
        var typed = Checker.Check(Parser.Parse(source, bag), source, Context(random), bag);
        if (bag.HasErrors)
            return false;

        CompiledValue value = new(typed);
        return Reviews.Take(3).Count(review => value.Evaluate(ScopeOf(review), null).IsKnown) >= 0;
    }

    private static bool Fills(string text, Random random)
    {
        DiagnosticBag bag = new();
        var template =
            new ExpressionCompiler(bag).Template(new(new(text, null), new(text, null)), Context(random) with { IsLenient = true });
        return !bag.HasErrors
            && Reviews.Take(3)
                .Count(review => template.Sv.Fill(ScopeOf(review), null)?.Length + template.En.Fill(ScopeOf(review), null)?.Length > 0)
                >= 0;
    }

    private static bool Assesses(Review? review, Random random)
    {
        if (review is not null && random.Next(20) == 0)
            Rulebook.Shipped.Assess(review, AsOf);
        return review is not null;
    }

    private static CheckContext Context(Random random) => new Terms(null, random.Next(2) == 0, random.Next(2) == 0).Context;

    private static EvaluationScope ScopeOf(Review review) => new(review, Reviews[^1], AsOf, new Terms(null, true, true).ParameterValues);

    private void Passes(FuzzRun run)
    {
        output.WriteLine(run.Summary);

        Assert.True(run.Failures.Count == 0, string.Join("\n\n", run.Failures));
    }
}
