using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Catalogs;

/// <summary>How strongly requirements rest on their sources.</summary>
public sealed class SourceRankTests
{
    [Theory]
    [InlineData("law V", "guideline V")]
    [InlineData("regulation V2", "guideline V")]
    [InlineData("guideline S", "standard V")]
    [InlineData("standard V2", "review S")]
    [InlineData("review S", "guidance V")]
    [InlineData("law V", "law H")]
    [InlineData("law H", "law S")]
    [InlineData("law S", "law V2")]
    [InlineData("guidance V2", "law U")]
    [InlineData("guidance V", "")]
    [InlineData("review S, law V", "guideline V, standard V")]
    public void One_source_is_stronger_than_another(string stronger, string weaker) => Assert.True(RankOf(stronger).CompareTo(RankOf(weaker)) < 0);

    [Theory]
    [InlineData("law V", "regulation V")]
    [InlineData("law U", "guidance U")]
    [InlineData("standard V, review S", "review S, standard V")]
    public void Some_are_as_strong_as_others(string one, string other) => Assert.Equal(0, RankOf(one).CompareTo(RankOf(other)));

    private static SourceRank RankOf(string sources)
    {
        var pins = sources.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(source => source.Split(' '))
            .Select(words => new SourcePin(words[0], null, Enum.Parse<Confidence>(words[1]), new(new SourceText("", null), default)));
        return SourceRank.Strongest(pins, document => document);
    }
}
