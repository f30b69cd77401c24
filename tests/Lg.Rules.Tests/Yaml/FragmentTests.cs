using System.Text;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Tests.Yaml;

public sealed class FragmentTests
{
    [Theory]
    [InlineData("- a: |\n    x @y\n      @z\n")]
    [InlineData("- a: |  # why\n\n    x @y\n\n      @z\n")]
    [InlineData("- a: |2\n      @y\n    @z\n")]
    [InlineData("- a: |-\r\n    x @y\r\n      @z\r\n")]
    [InlineData("- a: x @y @z")]
    [InlineData("- a: \"å😀 @y @z\"")]
    [InlineData("- a: 'x @y @z'")]
    [InlineData("- { a: 'x @y @z' }")]
    public void Each_character_of_an_expression_has_its_place_in_the_file(string yaml)
    {
        var list = (YamlNode.Sequence)YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", new())!;
        var source = Fragment.Of((YamlNode.Scalar)((YamlNode.Mapping)list.Items[0]).Entries[0].Value);

        Assert.Equal(
            (PlaceIn(yaml, "@y"), PlaceIn(yaml, "@z")), (source.Locate(OffsetOf("@y", source)), source.Locate(OffsetOf("@z", source))));
    }

    [Fact]
    public void An_expression_shows_the_line_of_the_file()
    {
        var root = (YamlNode.Mapping)YamlReader.Read("a:\r\n  b: |\r\n    x ==\r\n      y\r\n"u8.ToArray(), "a.yaml", new())!;
        var source = Fragment.Of((YamlNode.Scalar)((YamlNode.Mapping)root.Entries[0].Value).Entries[0].Value);

        Assert.Equal(("x ==\n  y", "      y"), (source.Text, source.LineAt(source.Locate(source.Text.Length - 1).Line)));
    }

    private static int OffsetOf(string mark, SourceText source) => source.Text.IndexOf(mark, StringComparison.Ordinal);

    private static (int Line, int Column) PlaceIn(string yaml, string mark)
    {
        var lines = yaml.Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains(mark, StringComparison.Ordinal));
        return (line + 1, lines[line].IndexOf(mark, StringComparison.Ordinal) + 1);
    }
}
