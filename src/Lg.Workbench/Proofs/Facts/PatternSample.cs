using System.Text;

namespace Lg.Workbench.Proofs.Facts;

/// <summary>Writes a text that fits a pattern, as far as that is easy: whether it does is seen when it is tried.</summary>
internal sealed class PatternSample
{
    private readonly string pattern;
    private int at;

    private PatternSample(string pattern) => this.pattern = pattern;

    public static string Of(string pattern) => new PatternSample(pattern).First();

    // Of alternatives the first will do; the others are passed over.
    private string First()
    {
        var first = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            _ = Sequence();
        }

        return first;
    }

    private string Sequence()
    {
        StringBuilder text = new();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
            text.Append(Repeated(Atom()));
        return text.ToString();
    }

    private string Atom()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '\\' when at < pattern.Length:
                return Escaped(pattern[at++]);
            case '[':
                return Class();
            case '(':
                if (at + 1 < pattern.Length && pattern[at] == '?')
                    at = Math.Max(pattern.IndexOfAny([':', '>'], at), at) + 1;
                var inner = First();
                at++;
                return inner;
            default:
                return letter.ToString();
        }
    }

    private static string Escaped(char letter) => letter switch
    {
        'd' => "1",
        'w' => "a",
        's' => " ",
        'b' => "",
        _ => letter.ToString(),
    };

    private string Class()
    {
        var isNot = at < pattern.Length && pattern[at] == '^';
        var first = at + (isNot ? 1 : 0);
        at = Math.Max(pattern.IndexOf(']', Math.Min(first + 1, pattern.Length)), first) + 1;
        return isNot || first >= pattern.Length ? " " : pattern[first] == '\\' ? Escaped(pattern[first + 1]) : pattern[first].ToString();
    }

    private string Repeated(string atom)
    {
        if (at >= pattern.Length || pattern[at] is not ('*' or '?' or '+' or '{'))
            return atom;

        var kind = pattern[at];
        at = kind == '{' ? Math.Max(pattern.IndexOf('}', at), at) + 1 : at + 1;
        return kind is '*' or '?' ? "" : atom;
    }
}
