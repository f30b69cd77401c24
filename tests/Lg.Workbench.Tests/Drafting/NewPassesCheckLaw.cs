using FsCheck;
using FsCheck.Fluent;
using Lg.Workbench.Cases;
using Lg.Workbench.Checks;
using Lg.Workbench.Drafting;

namespace Lg.Workbench.Tests.Drafting;

/// <summary>Whatever <c>lg catalog new</c> writes passes <c>lg catalog check</c> and <c>lg catalog test</c>.</summary>
public sealed class NewPassesCheckLaw
{
    private static readonly HashSet<string> Known =
        [.. CatalogCheck.Run(ADraft.Catalog).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.File}:{diagnostic.Line}")];

    public static TheoryData<string> Words => [.. Gallery.All.Where(card => card.Pattern != Pattern.Question).Select(card => card.Word)];

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_text_that_is_suggested_can_be_written(string word) =>
        Assert.Empty(string.Join(
            '\n',
            Facts(word).SelectMany(
                fact => Answers(word, fact).Problems.Select(problem => $"{fact.Path}: {problem.Answer.Name}: {problem.Message?.Sv}"))));

    // One fact of each shape is enough: where it lies, what it holds, and how much of it can be stated as none.
    [Theory]
    [MemberData(nameof(Words))]
    public void Everything_that_is_suggested_passes_check_and_test(string word) =>
        Assert.Empty(string.Join(
            '\n',
            Facts(word)
                .DistinctBy(fact => fact.Shape())
                .SelectMany(fact => FoundIn(ADraft.Proposed(Answers(word, fact).Sheet)).Select(wrong => $"{fact.Path}: {wrong}"))));

    /// <summary>Whatever is written as a text is refused when it is given, or passes.</summary>
    [Property]
    public Property Every_text_is_refused_when_it_is_given_or_passes() => Prop.ForAll(Texts.ToArbitrary(), texts =>
    {
        var (sheet, problems) = ADraft.Answered(
            [("pattern", "ja-svar"), ("fact", "context.aiUsed"), .. TextNames.Select((name, number) => (name, (string?)texts[number]))]);
        return problems.Count > 0 || !FoundIn(ADraft.Proposed(sheet)).Any();
    });

    private static readonly string[] TextNames =
        ["title-sv", "title-en", "purpose-sv", "purpose-en", "remedy-sv", "remedy-en", "at", "chapter"];

    // Words, and what goes wrong between them. Most texts are good, so that whole requirements are made too.
    private static Gen<string[]> Texts => Gen.Frequency(
            (
                8,
                Gen.Elements(
                    "En policy finns",
                    "The policy is there",
                    "Ja: nej # kanske",
                    "\"citat\" och \\",
                    "9.2 § 3 – b",
                    "åäö ÅÄÖ",
                    "{ text }",
                    "- lista",
                    "år 2026")),
            (
                1,
                Gen.Elements(
                    "TO" + "DO",
                    "dubbla  mellanrum",
                    "\u0430bc",
                    "osynlig\u200bt",
                    "a\u0308",
                    "\u202eomvänd",
                    "",
                    " ",
                    "kort",
                    "{review.context.aiUsed}")),
            (1, Gen.Choose(1, 30).Select(times => string.Concat(Enumerable.Repeat("lång text ", times)))))
        .Two().Select(two => $"{two.Item1} {two.Item2}")
        .ArrayOf(TextNames.Length);

    private static IEnumerable<FactPath> Facts(string word) =>
        FactPath.All.Where(fact => FactSearch.Fits(fact, Gallery.Find(word)!.Pattern));

    private static (Sheet Sheet, IReadOnlyList<AnswerProblem> Problems) Answers(string word, FactPath fact) => ADraft.Answered(
        ("pattern", word),
        ("fact", fact.Path),
        ("goal", "something-done"),
        ("goal-owner", "head"),
        ("goal-due", "6"),
        (
            "limit",
            word switch
            {
                "senast" => "2026-02-16",
                "sett-over" => "12",
                "minst" or "hogst" => $"{(fact.Fact.Minimum ?? 0) + 1}",
                _ => null,
            }),
        ("words", word == "ord" ? fact.Fact.Choices[0].Name : null));

    /// <summary>Returns what the commands say of the catalog as it would be written.</summary>
    private static IEnumerable<string> FoundIn(Proposal proposal)
    {
        if (!proposal.IsGood)
            return [
                .. proposal.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message.Sv}"),
                .. proposal.Disagreements.Select(one => one.Example.Name),
            ];

        var written = ADraft.Written(proposal);
        return
        [
            .. CatalogCheck.Run(written).Diagnostics
                .Select(diagnostic => $"{diagnostic.Code} {diagnostic.File}:{diagnostic.Line}")
                .Where(found => !Known.Contains(found)),
            .. new CaseRunner(written.Rulebook!).Run(written.Cases).Where(outcome => !outcome.Passed).Select(outcome => outcome.Case.Name),
        ];
    }
}
