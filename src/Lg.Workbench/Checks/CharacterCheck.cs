using System.Text;
using Lg.Rules.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>Finds characters anywhere in a file, also in comments, that a reader cannot see, or takes for others.</summary>
internal static class CharacterCheck
{
    public static void Run(SourceText source, DiagnosticBag bag)
    {
        var text = source.Text;
        ReportUnfinished(source, bag);
        if (Ascii.IsValid(text))
            return;

        // A word that is written in other letters throughout is one mistake.
        var told = 0;
        for (var i = 0; i < text.Length;)
        {
            var rune = Rune.TryGetRuneAt(text, i, out var found) ? found : Rune.ReplacementChar;
            TextSpan span = new(i, rune.Utf16SequenceLength);
            switch (Suspect.Of(rune))
            {
                case SuspectKind.Direction:
                    bag.TurnsDirection(source, span, rune);
                    break;
                case SuspectKind.Invisible:
                    bag.Invisible(source, span, rune);
                    break;
                case SuspectKind.Mark:
                    bag.LooseMark(source, span, rune);
                    break;
                case SuspectKind.Foreign when i >= told && Homoglyphs.Mislead(text, i, out told):
                    bag.LookAlike(source, span, rune);
                    break;
                case SuspectKind.Foreign or SuspectKind.None:
                    break;
            }

            i += span.Length;
        }
    }

    private static void ReportUnfinished(SourceText source, DiagnosticBag bag)
    {
        foreach (var match in Unfinished.In(source.Text))
            bag.Unfinished(source, match);
    }
}
