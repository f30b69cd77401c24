using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Tests.Catalogs;

public sealed class CatalogProperties
{
    private static readonly string[] Splinters =
        [
            "",
            " ",
            "\n",
            "  ",
            "\t",
            "'",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "|",
            "!",
            "&a ",
            "*a",
            "#",
            "~",
            "x",
            "0",
            "\u0085",
            "\r",
            "sv: ",
            "en: ",
            "from: ",
            "kind: question\n    ",
            "2026",
        ];

    [Property(MaxTest = 3_000)]
    public Property Reading_a_catalog_with_a_few_scratches_never_throws() =>
        Prop.ForAll(Scratched(ACatalog.Text).ToArbitrary(), AlwaysReads);

    [Property(MaxTest = 1_000)]
    public Property Reading_a_catalog_without_some_of_its_lines_never_throws() =>
        Prop.ForAll(WithoutLines(ACatalog.Text).ToArbitrary(), AlwaysReads);

    private static Gen<string> Scratched(string text)
    {
        var scratch =
            from place in Gen.Choose(0, text.Length - 1)
            from length in Gen.Choose(0, 6)
            from splinter in Gen.Elements(Splinters)
            select (place, length, splinter);
        return scratch.ListOf().Select(scratches => scratches.Take(5).Aggregate(text, Scratch));
    }

    private static string Scratch(string text, (int Place, int Length, string Splinter) scratch)
    {
        var place = Math.Min(scratch.Place, text.Length);
        return string.Concat(text.AsSpan(0, place), scratch.Splinter, text.AsSpan(Math.Min(place + scratch.Length, text.Length)));
    }

    private static Gen<string> WithoutLines(string text)
    {
        var lines = text.Split('\n');
        return Gen.Choose(0, 9).ArrayOf(lines.Length).Select(keep => string.Join('\n', lines.Where((_, index) => keep[index] > 0)));
    }

    private static bool AlwaysReads(string text)
    {
        DiagnosticBag bag = new();
        var catalog = CatalogReader.Read([new("c.yaml", Encoding.UTF8.GetBytes(text))], bag);
        CaseReader.Read([new("c.cases.yaml", Encoding.UTF8.GetBytes(text))], new());
        return catalog is null == bag.HasErrors
            && bag.ToSortedList().All(diagnostic => diagnostic.Help is null || diagnostic.Help.Sv.Length > 0);
    }
}
