using System.Text;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Catalog.Tests;

/// <summary>The shipped catalog with mistakes planted in it: of every stage, and all told at once.</summary>
public sealed class FaultyCatalogTests
{
    private static readonly (string File, string Right, string Wrong)[] Mistakes =
    [
        ("riktlinje/local-instruction.yaml", "localInstruction.lastReviewedOn +", "localInstruction.lastRevewedOn +"),
        ("riktlinje/local-instruction.yaml", "severity: major", "severity: stor"),
        ("riktlinje/local-instruction.yaml", "dimension: adequacy", "dimension: enough"),
        ("riktlinje/local-instruction.yaml", "document: ssab-lg-2025", "document: ssab-lg-2052"),
        ("riktlinje/local-instruction.yaml", "goal: local-instruction-reviewed", "goal: local-instruction-reviewd"),
        ("hotbild/access-control.yaml", "system.mfaUsers", "system.mfaUser"),
        ("hotbild/access-control.yaml", "coverage: administratorMfa", "coverage: adminMfa"),
        ("hotbild/access-control.yaml", "subject: system", "subjekt: system"),
        ("iso27001/decisions.yaml", "stated(decision.owner)", "stated(decision.owner) &&"),
        ("iso27001/decisions.yaml", "kind: reporting", "kind: report"),
    ];

    [Fact]
    public void Ten_mistakes_of_every_stage_are_told_at_once_each_with_its_place()
    {
        var loaded = Rulebook.Load(Mistakes.Aggregate(Files(), With));

        Assert.All(
            Mistakes,
            mistake => Assert.Contains(
                loaded.Diagnostics,
                problem => problem.File!.EndsWith(mistake.File, StringComparison.Ordinal) && Touches(problem.SourceLine, mistake.Wrong)));
    }

    [Fact]
    public void A_faulty_catalog_gives_no_rulebook() =>
        Assert.False(Rulebook.Load(With(Files(), Mistakes[1])).IsOk);

    private static bool Touches(string? line, string wrong) =>
        line is not null && (line.Contains(wrong, StringComparison.Ordinal) || wrong.Contains(line.Trim(), StringComparison.Ordinal));

    private static IReadOnlyList<CatalogFile> Files() => CatalogFolder.Read(ShippedCatalog.Folder, new DiagnosticBag());

    private static IReadOnlyList<CatalogFile> With(IReadOnlyList<CatalogFile> files, (string File, string Right, string Wrong) mistake) =>
        [
            .. files.Select(
                file => file.Path.EndsWith(mistake.File, StringComparison.Ordinal) ? Spoilt(file, mistake.Right, mistake.Wrong) : file),
        ];

    private static CatalogFile Spoilt(CatalogFile file, string right, string wrong)
    {
        var text = Encoding.UTF8.GetString(file.Utf8.Span);
        var place = text.IndexOf(right, StringComparison.Ordinal);
        return file with { Utf8 = Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, place), wrong, text.AsSpan(place + right.Length))) };
    }
}
