using Lg.Model;
using Lg.Rules.Documents;

namespace Lg.Rules.Tests.Documents;

/// <summary>Documents that have one of each block.</summary>
internal static class ADocument
{
    /// <summary>Returns a document in which one text stands in every place that takes one.</summary>
    public static IReadOnlyList<Block> Of(string text) =>
    [
        new Block.Heading(1, $"Titel {text}") { Mark = "A-1", Anchor = "A-1", Remark = $"anmärkning {text}" },
        new Block.Paragraph($"Ingress {text}", ParagraphKind.Lead),
        new Block.Facts([new("Poäng", $"visat {text}") { Answer = "31 av 100" }, new("Område", Span.Link($"Planer {text}", new Here()))]),
        new Block.Heading(2, "Inte uppfyllt") { Summary = $"1 krav {text}", Columns = "allvar" },
        new Block.Paragraph([
            Span.Strong($"Viktigt {text}"),
            ", ",
            Span.Code($"/mål/0 {text}"),
            ", ",
            new($"in English {text}") { Language = Language.English },
        ]),
        new Block.Items(
        [
            new(
                $"Mål saknas {text}")
                {
                    Mark = "✗",
                    Columns = "kritisk",
                    Details = [$"Gör så här {text}", new($"Det räcker {text}", $"Källa {text}")],
                },
            new($"Utan tecken {text}") { Items = [new($"Under {text}")] },
        ]),
        new Block.Items([new($"Först {text}") { Mark = "1", Remark = $"nytt {text}" }, new("Sedan") { Mark = "2" }]) { IsLoose = true },
        new Block.Paragraph($"… och 3 till {text}", ParagraphKind.Note),
        Block.Table.Of(
            $"Krav {text}",
            [1, 2],
            new Column<int>("Nummer", row => $"{row} {text}"),
            new("Tom", _ => ""),
            new("Svar", _ => $"ja {text}"),
            new("Skäl", _ => text)),
        new Block.Table(
            $"Breda rader {text}",
            [.. "ABCDEFG".Select(letter => letter.ToString())],
            [[.. "abcdefg".Select(letter => (Inline)$"{letter} {text}")]]) { Names = 2 },
        new Block.Chart(
            $"Poäng {text}",
            new($"belagt {text}", $"möjligt {text}", $"inte {text}"),
            ["Område", $"Värde {text}", "Vilar på"],
            [new($"Risker {text}", 20, 50, 30, [$"20–70 {text}", "7 krav"]), new("Mål", 0, 0, 0, ["–", ""])]),
        new Block.Chart(
            $"I år {text}",
            new("belagt", "möjligt", "inte") { Before = $"förra året {text}" },
            ["Område", "I år", "Förra året"],
            [new("Risker", 20, 50, 30, ["20–70", $"10–40 {text}"]) { Before = new("Risker", 10, 30, 60, []) }]),
        new Block.Matrix(
            $"Matris {text}",
            new($"Sannolikhet {text}", "Konsekvens", $"Rutnät {text}"),
            [$"Risk {text}", "Värde"],
            [new(3, 4, $"R1 {text}", $"R1 · Risken {text}", $"3 × 4 = 12 {text}"), new(1, 1, "R2", "R2", "1 × 1 = 1")])
            {
                Size = 4,
                FramedFrom = 8,
                Frame = $"Gräns {text}",
            },
        new Block.Timeline(
            $"Tidslinje {text}",
            ["Dag", $"Lag {text}", "Mål"],
            [new(new(2025, 12, 1), $"1 december {text}", $"ny lag {text}", ""), new(new(2026, 6, 1), "1 juni", "", $"2 mål {text}")]),
        new Block.Sheet([new Block.Paragraph($"Ett blad {text}")]),
        new Block.Beside([[new Block.Paragraph($"Vänster {text}")], [new Block.Items([new($"Höger {text}") { Mark = "☐" }])]]),
        new Block.Code($"Villkor {text}", $"a ||\nb {text}"),
        new Block.Fold(new(2, $"Bilaga {text}"), [new Block.Paragraph($"Inuti {text}")]),
        new Block.Paragraph($"Kvitto {text}", ParagraphKind.Close),
    ];

    /// <summary>What the links of the document lead to.</summary>
    internal sealed record Here : Target;
}
