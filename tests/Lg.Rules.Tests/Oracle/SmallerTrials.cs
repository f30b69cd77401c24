using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Oracle.Drawing;
using Lg.Tests;

namespace Lg.Rules.Tests.Oracle;

/// <summary>Makes a trial on which the evaluators disagree smaller for as long as they still do.</summary>
internal static class SmallerTrials
{
    private const int MostTries = 3_000;

    public static (Trial Trial, IReadOnlyList<string> Differences) Smallest(Trial trial)
    {
        var (smallest, differences) = (trial, Differences(trial));
        var tries = 0;
        var found = true;
        while (found && tries < MostTries)
        {
            found = false;
            foreach (var smaller in Of(smallest).TakeWhile(_ => tries++ < MostTries))
            {
                if (Differences(smaller) is not { Count: > 0 } still)
                    continue;
                (smallest, differences, found) = (smaller, still, true);
                break;
            }
        }

        return (smallest, differences);
    }

    private static IReadOnlyList<string> Differences(Trial trial) =>
        trial.IsWhole && Comparison.Of(trial.Text, trial.Terms.Context, out _) is { } comparison
            ? comparison.Compare(trial).Differences
            : [];

    private static IEnumerable<Trial> Of(Trial trial) =>
    [
        .. Texts(trial.Text).Select(text => trial with { Text = text }),
        .. trial.Previous is { } previous
            ? SmallerReviews.Of(previous).Cast<Lg.Model.Review?>().Prepend(null).Select(smaller => trial with { Previous = smaller })
            : [],
        .. SmallerReviews.Of(trial.Review).Select(review => trial with { Review = review }),
    ];

    /// <summary>Puts a part of an expression in the place of the whole, or a part of a part in its place.</summary>
    private static IEnumerable<string> Texts(string text)
    {
        var root = Parser.Parse(new(text, null), new DiagnosticBag());
        return from node in Nodes.All(root)
               from part in Nodes.All(node).Skip(1)
               let cut = $"({text.Substring(part.Span.Start, part.Span.Length)})"
               let smaller = node == root ? cut[1..^1] : string.Concat(text.AsSpan(0, node.Span.Start), cut, text.AsSpan(node.Span.End))
               where smaller.Length < text.Length
               orderby smaller.Length
               select smaller;
    }
}
