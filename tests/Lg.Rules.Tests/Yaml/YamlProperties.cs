using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Tests.Yaml;

public sealed class YamlProperties
{
    private static readonly string[] Fragments =
    [
        "a",
        "b: ",
        "- ",
        "? ",
        ": ",
        "\n",
        "\n  ",
        "\n    ",
        "\r\n",
        "[",
        "]",
        "{",
        "}",
        ",",
        "'",
        "\"",
        "|",
        ">",
        "|2-",
        "&x ",
        "*x",
        "!t ",
        "<<: ",
        "# c",
        "---\n",
        "...\n",
        "%TAG ! x\n",
        "~",
        "null",
        "1.5",
        "0x1f",
        "2026-01-01",
        "\\",
        "\\u0041",
        "\t",
        "å",
        "😀",
        "\u0085",
        "\ufeff",
        "@",
        "`",
        "unit: ",
        "stage: draft",
        "goals:\n",
        "key: ",
    ];

    [Property(MaxTest = 1_000)]
    public bool Reading_any_bytes_never_throws(byte[]? bytes) => AlwaysReads(bytes ?? []);

    [Property]
    public bool Reading_any_text_never_throws(string? text) => AlwaysReads(Encoding.UTF8.GetBytes(text ?? ""));

    [Property(MaxTest = 5_000)]
    public Property Reading_text_like_YAML_never_throws() =>
        Prop.ForAll(YamlLikeText.ToArbitrary(), text => AlwaysReads(Encoding.UTF8.GetBytes(text)));

    [Property(MaxTest = 5_000)]
    public Property A_text_that_cannot_be_read_has_a_diagnostic_in_it() =>
        Prop.ForAll(YamlLikeText.ToArbitrary(), text =>
        {
            DiagnosticBag bag = new();
            var root = YamlReader.Read(Encoding.UTF8.GetBytes(text), null, bag);
            var lines = text.Split('\n').Length;
            return (root is not null || bag.HasErrors)
                && bag.ToSortedList().All(diagnostic => diagnostic.Line >= 1 && diagnostic.Line <= lines && diagnostic.Column >= 1);
        });

    private static Gen<string> YamlLikeText => Gen.Elements(Fragments).ListOf().Select(fragments => string.Concat(fragments));

    private static bool AlwaysReads(byte[] bytes)
    {
        DiagnosticBag bag = new();
        YamlReader.Read(bytes, null, bag);
        var (review, diagnostics) = YamlReviewReader.Read(bytes);
        return review is null == diagnostics.Count > 0;
    }
}
