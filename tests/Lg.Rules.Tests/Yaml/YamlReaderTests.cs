using System.Text;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b", "1:1{1:1 a: 1:4=Plain(b)}")]
    [InlineData("- 'it''s'\n- \"q\\t\"", "1:1[1:3=Quoted(it's) 2:3=Quoted(q\t)]")]
    [InlineData("x: { y: [1, å], z: }", "1:1{1:1 x: 1:4{1:6 y: 1:9[1:10=Plain(1) 1:13=Plain(å)] 1:17 z: 1:20=Plain()}}")]
    [InlineData("a: |\n  b\n   c\nd: >-\n  e\n  f\n", "1:1{1:1 a: 1:4=Literal(b\\n c\\n) 4:1 d: 4:4=Folded(e f)}")]
    [InlineData("# only a value\nb: c # and a comment\n", "2:1{2:1 b: 2:4=Plain(c)}")]
    [InlineData("😀: { å: x }", "1:1{1:1 😀: 1:5{1:7 å: 1:10=Plain(x)}}")]
    public void A_value_is_read_with_its_places(string yaml, string nodes) => Assert.Equal(nodes, Written.Nodes(yaml));

    [Fact]
    public void Windows_line_ends_are_line_ends()
    {
        const string Text = "a: |\n  b\n  c\n\nd:\n  - \"e\n    f\"\n  - g\n";

        Assert.Equal(Written.Nodes(Text), Written.Nodes(Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_byte_order_mark_takes_no_place() => Assert.Equal("1:1{1:1 a: 1:4=Plain(b)}", Written.Nodes("\ufeffa: b"));

    [Theory]
    [InlineData("a: b: c", "a.yaml:1:5: LG3010 ett kolon följt av mellanslag gör texten till en nyckel")]
    [InlineData("a: [1, 2\nb: c\n", "a.yaml:1:6: LG3010 texten är inte giltig YAML här")]
    [InlineData("a: { b: c\n", "a.yaml:2:1: LG3010 gruppen som börjar med `{` saknar `,` eller `}` här")]
    [InlineData("a: 'b\n", "a.yaml:1:4: LG3010 citattecknet här saknar sitt avslutande")]
    [InlineData("a: \"\\q\"", "a.yaml:1:4: LG3010 omvänt snedstreck följs här inte av en känd kod")]
    [InlineData("a:\n\t- b", "a.yaml:2:1: LG3010 tabbar kan inte vara indrag")]
    [InlineData("a: @b", "a.yaml:1:4: LG3010 tecknet här kan inte inleda ett värde")]
    [InlineData("a: |\n    b\n  c\n", "a.yaml:3:3: LG3010 indraget stämmer inte med raderna ovanför")]
    [InlineData("a:\n  b: c\n d\n", "a.yaml:3:2: LG3010 indraget stämmer inte med raderna ovanför")]
    [InlineData("%YAML 9.9\n---\na: b", "a.yaml:1:1: LG3010 texten är inte giltig YAML här")]
    [InlineData("", "a.yaml:1:1: LG3021 filen är tom")]
    [InlineData("# nothing\n", "a.yaml:1:1: LG3021 filen är tom")]
    public void A_text_that_is_not_YAML_is_reported_where_it_stops(string yaml, string report) =>
        Assert.Equal(report, Written.Mistakes(yaml));

    [Fact]
    public void All_that_is_not_plain_is_reported_at_once() =>
        Assert.Equal(
            """
            a.yaml:1:1: LG3017 `<<` används inte här
            a.yaml:1:5: LG3016 `*base` är ett ankare eller en hänvisning i YAML, och sådana används inte här
            a.yaml:2:12: LG3015 `!review.x` är en tagg i YAML, och sådana används inte här
            a.yaml:3:4: LG3016 `&anchor` är ett ankare eller en hänvisning i YAML, och sådana används inte här
            a.yaml:4:4: LG3015 `!x` är en tagg i YAML, och sådana används inte här
            a.yaml:5:3: LG3019 en nyckel ska vara ett ord, inte en lista eller en grupp av fält
            a.yaml:7:1: LG3020 `b` står redan på rad 3
            a.yaml:8:1: LG3018 här börjar ett andra dokument i filen
            """,
            Written.Mistakes("<<: *base\ncriterion: !review.x && y\nb: &anchor c\nd: !x [e]\n? [f, g]\n: h\nb: i\n---\nj: k\n"));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_where_they_stand()
    {
        DiagnosticBag bag = new();
        YamlReader.Read(new byte[] { (byte)'a', (byte)':', (byte)'\r', (byte)'\n', (byte)' ', 0xc3, 0xa5, 0xff, (byte)'b' }, "a.yaml", bag);

        Assert.Equal("a.yaml:2:3: LG3005 texten är inte giltig UTF-8 här", Written.Lines(bag.ToSortedList()));
    }

    [Theory]
    [InlineData("a: \0", "a.yaml:1:4: LG3012 tecknet `U+0000` får inte stå i filen")]
    [InlineData("a: b\rc: d", "a.yaml:1:5: LG3012 tecknet `U+000D` får inte stå i filen")]
    [InlineData("a: 'x\u2028y'", "a.yaml:1:6: LG3012 tecknet `U+2028` får inte stå i filen")]
    public void A_character_that_only_some_can_see_is_reported(string yaml, string report) => Assert.Equal(report, Written.Mistakes(yaml));

    [Fact]
    public void A_line_break_character_may_be_written_by_its_number() =>
        Assert.Equal("1:1{1:1 a: 1:4=Quoted(x\u2028y)}", Written.Nodes("a: \"x\\u2028y\""));

    [Fact]
    public void A_file_that_is_too_large_is_not_read() =>
        Assert.Equal(
            "a.yaml:0:0: LG3004 filen är 1025 kB; gränsen är 1024 kB", Written.Mistakes(new string(' ', Limits.CatalogFileBytes + 1)));

    [Fact]
    public void A_value_in_the_file_has_the_span_of_its_text()
    {
        var root = (YamlNode.Mapping)YamlReader.Read(Encoding.UTF8.GetBytes("a: 'b c'\nd: [e, f]\ng:\n  h: i\n"), null, new())!;

        Assert.Equal(["'b c'", "[e, f]", "h: i"], root.Entries.Select(entry => root.Source.TextOf(entry.Value.Span)));
    }
}
