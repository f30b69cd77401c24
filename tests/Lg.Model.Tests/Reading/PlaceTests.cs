using System.Text;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading;

/// <summary>Lines and columns are those that an editor shows.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void A_column_counts_characters_not_bytes() => Assert.Equal((1, 26), PlaceOf("""{ "unit": { "name": "å", "naem": 1 } }"""));

    [Fact]
    public void A_character_outside_the_basic_plane_is_two_columns() =>
        Assert.Equal((1, 27), PlaceOf("""{ "unit": { "name": "😀", "naem": 1 } }"""));

    [Fact]
    public void A_byte_order_mark_is_permitted() => Assert.True(ReviewReader.Read("\uFEFF{}"u8.ToArray()).IsOk);

    [Fact]
    public void A_byte_order_mark_is_no_column() => Assert.Equal((1, 2), PlaceOf("\uFEFF{\"naem\":1}"));

    [Fact]
    public void A_second_byte_order_mark_is_not_JSON() =>
        Assert.Equal("LG4001", Assert.Single(Told.Read("\uFEFF\uFEFF{}").Diagnostics).Code);

    [Fact]
    public void A_line_that_ends_with_CRLF_is_one_line() =>
        Assert.Equal((3, 3), PlaceOf("{\r\n  \"stage\": \"draft\",\r\n  \"naem\": 1\r\n}"));

    [Fact]
    public void A_tab_is_one_column() => Assert.Equal((2, 3), PlaceOf("{\n\t\t\"naem\": 1 }"));

    [Fact]
    public void A_line_separator_inside_a_text_is_no_new_line() =>
        Assert.Equal((1, 28), PlaceOf("{ \"unit\": { \"name\": \"a\u2028b\", \"naem\": 1 } }"));

    [Fact]
    public void A_comma_that_lacks_is_told_where_the_next_field_begins_also_after_letters_of_two_bytes() =>
        Assert.Equal((1, 27), PlaceOf("""{ "unit": { "name": "Åäö" "kind": "company" } }"""));

    [Theory]
    [InlineData("7B 22 C5 22 3A 31 7D", 1, 3)]
    [InlineData("7B 0A 22 C3 A5 FF 22 3A 31 7D", 2, 3)]
    [InlineData("EF BB BF 7B 22 C3", 1, 3)]
    [InlineData("FF FE 7B 00 7D 00", 1, 1)]
    [InlineData("7B ED A0 80 7D", 1, 2)]
    public void The_first_byte_that_is_not_UTF_8_is_pointed_out(string bytes, int line, int column)
    {
        var problem = Assert.Single(ReviewReader.Read(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))).Diagnostics);

        Assert.Equal(("LG4002", line, column, ""), (problem.Code, problem.Line, problem.Column, problem.Pointer));
    }

    [Fact]
    public void A_text_in_another_encoding_is_told_what_to_do()
    {
        var problem = Assert.Single(ReviewReader.Read(Encoding.Latin1.GetBytes("{ \"unit\": { \"name\": \"Åkeri\" } }")).Diagnostics);

        Assert.Equal(("texten är inte giltig UTF-8 här", "spara filen med teckenkodningen UTF-8"), (problem.Message.Sv, problem.Help!.Sv));
    }

    private static (int Line, int Column) PlaceOf(string text)
    {
        var problem = Assert.Single(Told.Read(text).Diagnostics);
        return (problem.Line, problem.Column);
    }
}
