using System.Text.RegularExpressions;

namespace Lg.Architecture.Tests.Documents;

/// <summary>Two files fit beside each other on a screen: no line of C# is wider than 140 columns.</summary>
public sealed partial class WidthTests
{
    private const int Widest = 140;

    // What may stand around a literal that is too long by itself: `return`, `+`, the end of a call. There is nowhere to break such a line:
    // a text in two pieces cannot be searched for, and a JSON document or pattern in two cannot be read.
    private const int Around = 40;

    [Fact]
    public void No_line_is_wider_than_140_columns_unless_it_is_one_literal()
    {
        var wide = Repository.Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(TooWide)
            .ToList();

        Assert.True(wide.Count == 0, $"{wide.Count} lines are too wide:\n{string.Join('\n', wide)}");
    }

    [Theory]
    [InlineData("// …")]
    [InlineData("Call(…, 1);")]
    [InlineData("Call(\"…\", and, something, more, than, the, end, of, a, call);")]
    public void A_line_that_can_be_broken_is_too_wide(string line) => Assert.True(IsTooWide(Widened(line)));

    [Theory]
    [InlineData("\"…\",")]
    [InlineData("return $\"…{string.Join(\", \", names)}\";")]
    [InlineData("\"\"\"{ \"key\": \"…\" }\"\"\"u8);")]
    public void A_line_that_is_one_literal_is_not(string line) => Assert.False(IsTooWide(Widened(line)));

    private static string Widened(string line) => line.Replace("…", new string('x', Widest), StringComparison.Ordinal);

    private static IEnumerable<string> TooWide(string file)
    {
        var isInRaw = false;
        foreach (var (number, line) in Repository.Read(file).Split('\n').Index())
        {
            var begins = isInRaw;
            isInRaw ^= RawQuote().Count(line) % 2 == 1;
            if (!begins && IsTooWide(line))
                yield return $"{file}:{number + 1}";
        }
    }

    private static bool IsTooWide(string line)
    {
        if (line.Length <= Widest)
            return false;

        // An interpolated text can have others inside, so it goes on to the last quote.
        var literals = Interpolated().IsMatch(line) ? Interpolated().Matches(line) : Literal().Matches(line);
        return line.Trim().Length - literals.Select(literal => literal.Length).DefaultIfEmpty().Max() > Around;
    }

    [GeneratedRegex("\"\"\"", RegexOptions.CultureInvariant)]
    private static partial Regex RawQuote();

    [GeneratedRegex("(?<![\\w)\\]])\\$+@?\"+.*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Interpolated();

    [GeneratedRegex("\"\"\".*?\"\"\"+|@?\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
