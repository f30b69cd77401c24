using Lg.Model;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Presentation;

public sealed class MarkdownQuestionListTests
{
    [Fact]
    public void In_Swedish() => Snapshot.Matches(MarkdownQuestionList.Write(AReport.Full, Language.Swedish));

    [Fact]
    public void In_English() => Snapshot.Matches(MarkdownQuestionList.Write(AReport.Full, Language.English, top: 1));

    [Fact]
    public void Without_questions() => Snapshot.Matches(MarkdownQuestionList.Write(AReport.Empty, Language.Swedish));

    [Fact]
    public void No_questions_cannot_be_asked_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MarkdownQuestionList.Write(AReport.Full, Language.Swedish, top: 0));

    [Fact]
    public void Nothing_hostile_gets_through()
    {
        var text = MarkdownQuestionList.Write(Hostile.Of(Hostile.Text), Language.Swedish);

        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
    }
}
