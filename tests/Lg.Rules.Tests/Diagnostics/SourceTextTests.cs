using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Diagnostics;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(8, 4, 2)]
    public void A_place_is_a_line_and_a_column_from_one(int offset, int line, int column) =>
        Assert.Equal((line, column), new SourceText("ab\nc\r\n\nd", null).Locate(offset));

    [Theory]
    [InlineData(0, 10, 14)]
    [InlineData(1, 10, 15)]
    [InlineData(3, 11, 5)]
    public void A_fragment_has_its_places_in_the_file(int offset, int line, int column) =>
        Assert.Equal((line, column), new SourceText("ab\ncd", "a.yaml", firstLine: 10, firstColumn: 14, indent: 4).Locate(offset));

    [Fact]
    public void A_fragment_shows_the_whole_lines_of_the_file()
    {
        SourceText whole = new("id: x\ncriterion: a\r\n  b\nend", "a.yaml");
        SourceText source = new("a\nb", "a.yaml", firstLine: 2, firstColumn: 12, indent: 2, whole);

        Assert.Equal(["criterion: a", "  b", ""], [source.LineAt(2), source.LineAt(3), source.LineAt(9)]);
    }

    [Fact]
    public void Without_the_file_the_margin_is_blank()
    {
        SourceText source = new("a\r\nb", null, firstLine: 2, firstColumn: 4, indent: 2);

        Assert.Equal(["", "   a", "  b"], [source.LineAt(1), source.LineAt(2), source.LineAt(3)]);
    }

    [Theory]
    [InlineData(0, 2, 2)]
    [InlineData(1, 5, 2)]
    [InlineData(3, 0, 1)]
    [InlineData(7, 0, 1)]
    public void A_length_stays_on_its_line_and_is_never_nothing(int start, int length, int expected) =>
        Assert.Equal(expected, new SourceText("abc\r\nde", null).LengthOnFirstLine(new(start, length)));
}
