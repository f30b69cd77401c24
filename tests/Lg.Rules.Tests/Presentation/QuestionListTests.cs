using Lg.Model;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Presentation;

public sealed class QuestionListTests
{
    [Fact]
    public void In_Swedish() => Snapshot.Matches(QuestionList.Write(AReport.Full, Language.Swedish));

    [Fact]
    public void In_English() => Snapshot.Matches(QuestionList.Write(AReport.Full, Language.English, top: 1));

    [Fact]
    public void Without_questions() => Snapshot.Matches(QuestionList.Write(AReport.Empty, Language.Swedish));

    [Fact]
    public void No_questions_cannot_be_asked_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => QuestionList.Write(AReport.Full, Language.Swedish, top: 0));
}
