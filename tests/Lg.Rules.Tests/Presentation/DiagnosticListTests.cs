using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Presentation;
using Lg.Tests;

namespace Lg.Rules.Tests.Presentation;

public sealed class DiagnosticListTests
{
    private static readonly Diagnostic[] Some =
    [
        new()
        {
            Code = "LG2002",
            Message = new("`localInstruction` har inget fält `lastRevewedOn`", "`localInstruction` has no field `lastRevewedOn`"),
            Help = new("menade du `lastReviewedOn`?", "did you mean `lastReviewedOn`?"),
            File = "riktlinje/local-instruction.yaml",
            Line = 24,
            Column = 7,
            Length = 13,
            SourceLine = "review.lastRevewedOn >= asOf",
        },
        new()
        {
            Code = "LG4003",
            Message = new("okänt fält `a\u001b[2Jb\n`", "unknown field"),
            File = "utkast.json",
            Line = 3,
            Column = 5,
            Pointer = "/complience",
        },
        new() { Code = "LG4010", Message = new("för stor", "too large"), File = "utkast.json", Pointer = "" },
        new() { Code = "LG3001", Severity = DiagnosticSeverity.Warning, Message = new("oanvänd", "unused") },
    ];

    [Fact]
    public void In_Swedish() => Snapshot.Matches(DiagnosticList.Write(Some, Language.Swedish));

    [Fact]
    public void In_English() => Snapshot.Matches(DiagnosticList.Write(Some, Language.English));
}
