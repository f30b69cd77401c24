using System.Text;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Checks;

/// <summary>Finds the same characters where they are written by number, <c>"\u202E"</c>: they are in the text all the same.</summary>
internal static class EscapedCharacters
{
    public static void Check(ReadFile file, DiagnosticBag bag)
    {
        if (file.Root is not { } root || !root.Source.Text.Contains('\\', StringComparison.Ordinal))
            return;

        foreach (var scalar in Scalars(root).Where(scalar => scalar.Style == ScalarStyle.Quoted))
        {
            foreach (var rune in scalar.Text.EnumerateRunes())
            {
                if (Suspect.Of(rune) is SuspectKind.Direction or SuspectKind.Invisible && !IsWrittenOut(scalar, rune))
                    bag.Invisible(scalar.Source, scalar.Span, rune);
            }
        }
    }

    public static IEnumerable<YamlNode.Scalar> Scalars(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar => [scalar],
        YamlNode.Sequence list => list.Items.SelectMany(Scalars),
        YamlNode.Mapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };

    private static bool IsWrittenOut(YamlNode.Scalar scalar, Rune rune) =>
        scalar.Source.TextOf(scalar.Span).Contains(rune.ToString(), StringComparison.Ordinal);
}
