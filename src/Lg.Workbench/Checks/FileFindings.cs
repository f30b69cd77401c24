using Lg.Rules.Catalogs;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>What can be said of a file on its own: a file that has not changed need not be looked at again.</summary>
/// <param name="File">The file.</param>
/// <param name="Found">What is wrong with its characters, texts and dates.</param>
internal sealed record FileFindings(ReadFile File, DiagnosticBag Found)
{
    public static FileFindings OfCatalog(CatalogFile file)
    {
        var findings = Of(file);
        TextCheck.RunOnCatalog(findings.File, findings.Found);
        SourceDates.Check(findings.File, findings.Found);
        return findings;
    }

    public static FileFindings OfCases(CatalogFile file)
    {
        var findings = Of(file);
        TextCheck.RunOnCases(findings.File, findings.Found);
        return findings;
    }

    private static FileFindings Of(CatalogFile file)
    {
        FileFindings findings = new(ReadFile.Of(file), new());
        if (findings.File.Text is { } text)
            CharacterCheck.Run(text, findings.Found);
        EscapedCharacters.Check(findings.File, findings.Found);
        return findings;
    }
}
