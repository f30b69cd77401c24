using System.Text;

namespace Lg.Workbench.Plain;

/// <summary>Reads what a simple pattern looks for: <c>[Cc]hef|[Dd]irektör</c> is the words <i>chef</i> and <i>direktör</i>.</summary>
internal static class PatternWords
{
    /// <summary>Returns the words, any of which is enough, and the alternatives that are more than a word.</summary>
    public static (IReadOnlyList<string> Words, IReadOnlyList<string> Others) Of(string pattern)
    {
        var alternatives = Alternatives(pattern);
        return (
            [.. alternatives.Select(Word).OfType<string>()],
            [.. alternatives.Where(alternative => Word(alternative) is null)]);
    }

    private static List<string> Alternatives(string pattern)
    {
        List<string> found = [];
        var (depth, begin) = (0, 0);
        for (var i = 0; i < pattern.Length; i++)
        {
            depth += pattern[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (pattern[i] != '|' || depth != 0)
                continue;
            found.Add(pattern[begin..i]);
            begin = i + 1;
        }

        found.Add(pattern[begin..]);
        return found;
    }

    // Letters, [Aa] for either case, and .* for anything between.
    private static string? Word(string alternative)
    {
        StringBuilder word = new();
        for (var i = 0; i < alternative.Length; i++)
        {
            var rest = alternative[i..];
            if (rest is ['[', var a, var b, ']', ..] && char.ToLowerInvariant(a) == char.ToLowerInvariant(b))
            {
                word.Append(char.ToLowerInvariant(a));
                i += 3;
            }
            else if (rest is ['.', '*', ..])
            {
                word.Append('…');
                i++;
            }
            else if (char.IsLetterOrDigit(rest[0]) || rest[0] is ' ' or '-')
            {
                word.Append(rest[0]);
            }
            else
            {
                return null;
            }
        }

        return word.Length == 0 ? null : word.ToString();
    }
}
