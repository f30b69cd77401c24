using Lg.Rules.Documents;

namespace Lg.Rules.Tests.Documents;

public class PlainTextTests
{
    [Theory]
    [InlineData("Roller och ansvar", 17, "Roller och ansvar")]
    [InlineData("Roller och ansvar kring informationssäkerhet", 25, "Roller och ansvar kring…")]
    [InlineData("Roller, ansvar, och annat", 16, "Roller, ansvar…")]
    [InlineData("Roller och ansvar kring", 18, "Roller och ansvar…")]
    public void What_does_not_fit_ends_after_a_whole_word(string text, int columns, string shown) =>
        Assert.Equal(shown, PlainText.ShortLine(text, columns));

    [Theory]
    [InlineData("Informationsklassning", 12, "Information…")]
    [InlineData("En informationsklassning", 16, "En informations…")]
    public void A_long_word_is_cut_where_little_else_would_be_left(string text, int columns, string shown) =>
        Assert.Equal(shown, PlainText.ShortLine(text, columns));
}
