using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Workbench;

/// <summary>Verdicts in the words of the reports, with the word that stands in a file of cases beside them.</summary>
internal static class VerdictWords
{
    public static string InCase(Verdict verdict, Language language) => Both(new Texts(language).Word(verdict), JsonText.Word(verdict));

    public static string InCase(Readiness readiness, Language language) =>
        Both(new Texts(language).Word(readiness), JsonText.Word(readiness));

    private static string Both(string word, string written) => word == written ? word : $"{word} (`{written}`)";
}
