using Lg.Model;
using Lg.Model.Reports;
using Lg.Workbench.Proofs.Facts;

namespace Lg.Workbench.Proofs;

/// <summary>The words that proofs are told in.</summary>
internal static class ProofWords
{
    /// <summary>Returns why something was not decided, to stand after <em>for</em>.</summary>
    public static LocalizedText Of(Doubt doubt) => doubt switch
    {
        Doubt.Text => new("kravet läser vad en text innehåller", "the requirement reads what a text contains"),
        Doubt.Join => new("kravet letar upp poster i en annan lista", "the requirement looks up items in another list"),
        Doubt.Arithmetic => new("kravet räknar med två uppgifter", "the requirement reckons with two facts"),
        Doubt.TwoFacts => new("kravet jämför två uppgifter med varandra", "the requirement holds two facts against each other"),
        Doubt.Selection => new("kravet räknar utvalda poster", "the requirement counts chosen items"),
        Doubt.Construction => new("kravet bygger en ny lista eller ett nytt värde", "the requirement makes a new list or value"),
        Doubt.Group => new("kravet frågar om en grupp av uppgifter är angiven eller en lista är fullständig", "the requirement asks whether a group of facts is stated or a list is complete"),
        Doubt.Length => new("kravet kan behöva fler poster eller ord än som provas", "the requirement may need more items or words than are tried"),
        Doubt.Precision => new("kravet skiljer på värden som ligger närmare varandra än dem som provas", "the requirement tells apart values that are closer than those that are tried"),
        Doubt.TwoClocks => new("samma uppgift jämförs både med ett fast datum och med dagen som genomgången bedöms per", "the same fact is held against a fixed date and the as-of date"),
        Doubt.Steps => new("det finns för många kombinationer att gå igenom", "there are too many combinations to go through"),
    };

    /// <summary>Returns a verdict as something that a requirement can come out as.</summary>
    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("uppfyllt", "met"),
        Verdict.NotMet => new("inte uppfyllt", "not met"),
        Verdict.Undetermined => new("går inte att avgöra", "undetermined"),
        Verdict.NotApplicable => new("inte tillämpligt", "not applicable"),
    };
}
