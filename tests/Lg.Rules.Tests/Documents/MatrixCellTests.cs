using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Documents;

namespace Lg.Rules.Tests.Documents;

/// <summary>What fits a cell of a matrix.</summary>
public sealed class MatrixCellTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("R1", "R1")]
    [InlineData("R1 R2 R3 R4", "R1 R2 R3|R4")]
    [InlineData("bortfall-av-infrastruktur R2", "bortfall-…|R2")]
    [InlineData("utpressning bortfall-av-el överbelastning intrång", "utpressni…|bortfall-…|+2")]
    [InlineData("R1 R2 R3 R4 R5 R6 R7 R8 R9", "R1 R2 R3|R4 R5 R6|R7 R8 R9")]
    [InlineData("R1 R2 R3 R4 R5 R6 R7 R8 R9 R10", "R1 R2 R3|R4 R5 R6|R7 R8 +2")]
    public void A_cell_shows_as_many_keys_as_it_holds_and_counts_the_others(string signs, string lines) =>
        Assert.Equal(lines, string.Join('|', Cell(signs.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Lines()));

    [Property]
    public Property No_cell_is_fuller_than_it_is_large_and_every_key_is_shown_or_counted() =>
        Prop.ForAll(Gen.Choose(1, 15).Select(length => new string('a', length)).ArrayOf().ToArbitrary(), signs =>
        {
            var lines = Cell(signs).Lines();
            var counted =
                lines.SelectMany(line => line.Split(' ')).Sum(sign => sign[0] == '+' ? int.Parse(sign, CultureInfo.InvariantCulture) : 1);
            return lines.Count <= 3 && lines.All(line => PlainText.Columns(line) <= MatrixCell.Width) && counted == signs.Length;
        });

    [Fact]
    public void A_cell_with_more_than_anybody_counts_says_how_many() =>
        Assert.Equal("+9993", Cell([.. Enumerable.Repeat("R1", 10_000)]).Lines()[^1].Split(' ')[^1]);

    private static MatrixCell Cell(IReadOnlyList<string> signs) => new(1, 1, signs);
}
