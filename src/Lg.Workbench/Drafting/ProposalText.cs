using Lg.Model;
using Lg.Rules.Documents;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Drafting;

/// <summary>Tells of a new requirement: what is written where, which examples were tried, and what to do next.</summary>
internal sealed class ProposalText(Language language)
{
    private const int WidthOfVerdict = 18;

    private readonly TextPage page = new();
    private readonly Texts words = new(language);

    public static string Write(Proposal proposal, string folder, bool isWritten, Language language) =>
        new ProposalText(language).Write(proposal, folder, isWritten);

    /// <summary>Returns the patterns to choose from, with an example of each.</summary>
    public static string WriteGallery(Language language)
    {
        TextPage page = new();
        foreach (var card in Gallery.All)
        {
            page.Entry($"{card.Word,-14}", $"{card.Name.In(language)}. {card.Explanation.In(language)}");
            page.Entry(
                new string(' ', 14), $"{(language == Language.Swedish ? "Till exempel:" : "For example:")} {card.Example.In(language)}");
        }

        return page.ToString();
    }

    private string Write(Proposal proposal, string folder, bool isWritten)
    {
        page.Entry("", $"{proposal.Id} – {proposal.Title.In(language)}");
        page.Blank();
        page.Line(Say("Exempel som är prövade:", "Examples that have been tried:"));
        foreach (var example in proposal.Examples)
            page.Entry(
                $"  {words.Word(example.Verdict).PadRight(WidthOfVerdict)}",
                $"{example.Name}{(example.Finding is { } finding ? $" – ”{finding}”" : "")}");
        foreach (var disagreement in proposal.Disagreements)
            Write(disagreement);
        foreach (var verdict in proposal.NotShown)
            page.Entry(
                "  ",
                Say($"Inget exempel visar utfallet ”{words.Word(verdict)}”.", $"No example shows the verdict “{words.Word(verdict)}”."));

        page.Blank();
        if (isWritten)
            WriteNext(proposal, folder);
        else
            WriteAdded(proposal, folder);
        return page.ToString();
    }

    private void Write(Disagreement disagreement) => page.Entry("  ", Say(
        $"Mönstret menar ”{words.Word(disagreement.Example.Verdict)}” i exemplet ”{disagreement.Example.Name}”, men kravet ger ”{words.Word(disagreement.Actual)}”.",
        $"The pattern means “{words.Word(disagreement.Example.Verdict)}” in the example “{disagreement.Example.Name}”, but the requirement gives “{words.Word(disagreement.Actual)}”."));

    private void WriteAdded(Proposal proposal, string folder)
    {
        page.Line(Say("Inget är skrivet. Detta skulle läggas till:", "Nothing has been written. This would be added:"));
        foreach (var edit in proposal.Edits)
        {
            page.Blank();
            page.Line(Shown(edit, folder));
            foreach (var line in edit.Added.Trim('\r', '\n').Split('\n'))
                page.Line($"  {line}");
        }
    }

    private void WriteNext(Proposal proposal, string folder)
    {
        page.Line(Say("Skrivet:", "Written:"));
        foreach (var edit in proposal.Edits)
            page.Line($"  {Shown(edit, folder)}");
        page.Blank();
        page.Line(Say("Gör nu så här:", "Do this next:"));
        page.Line($"  lg catalog test {proposal.Id} --catalog {folder}");
        page.Line($"  lg catalog check --catalog {folder}");
        page.Line($"  lg catalog impact shipped {folder} {Say("GENOMGÅNGAR", "REVIEWS")}");
        page.Line($"  lg catalog changes shipped {folder}");
    }

    private string Shown(FileEdit edit, string folder) =>
        $"{folder.TrimEnd('/')}/{edit.Path} ({(edit.IsNew ? Say("ny fil", "new file") : Say("läggs till sist", "added at the end"))})";

    private string Say(string sv, string en) => new LocalizedText(sv, en).In(language);
}
