using Lg.Model.Texts;
using Lg.Rules.Compilation;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Tests.Compilation.Runtime;

namespace Lg.Rules.Tests.Findings.Prose;

/// <summary>A third language is a file and no code; where it is not finished, another one stands in.</summary>
public sealed class ThirdLanguageTests
{
    private static readonly TextSet Finnish = TextSet.Read(
        "fi.ini",
        """
        [Compliance.localInstruction]
        no = Paikallista tietoturvaohjetta ei ole
        unknown = onko paikallinen tietoturvaohje olemassa

        [LocalInstruction.adoptedOn]
        day = Paikallinen ohje vahvistettiin {day}

        [sentences]
        undetermined = Asiaa ei voida ratkaista: {why}.
        doesNotSay = katsauksessa ei kerrota, {facts}
        onDay = {day}
        limit = Raja on {length}
        """,
        TextSet.English);

    [Theory]
    [InlineData(
        "{}",
        "review.compliance.localInstruction.exists",
        "Asiaa ei voida ratkaista: katsauksessa ei kerrota, onko paikallinen tietoturvaohje olemassa.")]
    [InlineData(
        """{"compliance": {"localInstruction": {"exists": false}}}""",
        "review.compliance.localInstruction.exists",
        "Paikallista tietoturvaohjetta ei ole.")]
    [InlineData(
        """{"compliance": {"localInstruction": {"registered": false}}}""",
        "review.compliance.localInstruction.registered",
        "The local instruction is not registered and accessible.")]
    public void A_sentence_is_made_of_the_texts_of_the_file(string review, string expression, string expected)
    {
        CaseSetting setting = new($"review: {review}");
        var (typed, _) = ExpressionPrinter.Check(expression, setting.Context);
        var trace = new CompiledCondition(typed).Explain(setting.Scope, null);
        ReviewIndex index = new(setting.Scope.Review, setting.Scope.Previous);

        var why = new ProseWriter(index, new SetAsideFacts(setting.Scope.Review)).OfCriterion(
            trace, FactCollector.Collect(trace, index).Missing, setting.Scope.AsOf, null, Finnish);

        Assert.Equal(expected, why);
    }
}
