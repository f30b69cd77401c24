using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;
using Lg.Workbench.Proofs.Facts;

namespace Lg.Workbench.Proofs;

/// <summary>The words that proofs are told in.</summary>
internal static class ProofWords
{
    /// <summary>Returns what keeps something from being decided.</summary>
    public static LocalizedText Of(Doubt doubt) => doubt switch
    {
        Doubt.Text => new("vad en text innehåller", "what a text contains"),
        Doubt.Join => new("poster som letas upp i en annan lista", "items that are looked up in another list"),
        Doubt.Arithmetic => new("räkning med flera uppgifter", "reckoning with several facts"),
        Doubt.TwoFacts => new("två uppgifter som jämförs med varandra", "two facts that are held against each other"),
        Doubt.Selection => new("antal utvalda poster", "the number of chosen items"),
        Doubt.Construction => new("en ny lista eller ett nytt värde som bildas", "a new list or value that is made"),
        Doubt.Group => new(
            "om en grupp av uppgifter är angiven eller en lista fullständig", "whether a group of facts is stated or a list is complete"),
        Doubt.Length => new("fler poster eller ord än som provas", "more items or words than are tried"),
        Doubt.Precision => new("värden som ligger närmare varandra än de som provas", "values that are closer than those that are tried"),
        Doubt.TwoClocks => new(
            "en uppgift som jämförs både med något fast och med dagen eller planåret",
            "a fact that is held both against something fixed and against the day or the plan year"),
        Doubt.Steps => new("för många kombinationer", "too many combinations"),
    };

    /// <summary>Returns a verdict as something that a requirement can come out as.</summary>
    public static LocalizedText Of(Verdict verdict) =>
        new(new Texts(Language.Swedish).Word(verdict), new Texts(Language.English).Word(verdict));
}
