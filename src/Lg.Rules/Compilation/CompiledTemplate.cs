using System.Text;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Wording;

namespace Lg.Rules.Compilation;

/// <summary>A text with expressions in it, in one language.</summary>
internal sealed class CompiledTemplate(Language language, Lazy<IReadOnlyList<CompiledTemplate.Part>> parts)
{
    private const string Stop = ". ";

    /// <summary>
    /// Returns the text with the values of the review. A sentence with a value that is not known is left out; when that is the first, there
    /// is no text, and <c>null</c> is returned.
    /// </summary>
    public string? Fill(EvaluationScope scope, object? subject)
    {
        var text = new StringBuilder();
        var sentence = new StringBuilder();
        var isKnown = true;
        foreach (var part in parts.Value)
        {
            if (part.Value is { } value)
            {
                var fact = isKnown ? value.Evaluate(scope, subject) : null;
                isKnown &= fact is { IsKnown: true };
                sentence.Append(isKnown ? ValueText.Write(fact!.Value!, value.Type, language) : "");
                continue;
            }

            var rest = part.Text!;
            for (var end = EndIn(rest); end >= 0; end = EndIn(rest))
            {
                sentence.Append(rest, 0, end);
                if (!Close())
                    return null;
                rest = rest[end..];
            }

            sentence.Append(rest);
        }

        return Close() ? text.ToString().TrimEnd() : null;

        bool Close()
        {
            if (isKnown)
                text.Append(sentence);
            else if (text.Length == 0)
                return false;
            sentence.Clear();
            isKnown = true;
            return true;
        }
    }

    // After a full stop, a sentence begins with a capital letter or with a value.
    private static int EndIn(string text)
    {
        for (var stop = text.IndexOf(Stop, StringComparison.Ordinal); stop
            >= 0; stop = text.IndexOf(Stop, stop + 1, StringComparison.Ordinal))
        {
            var end = stop + Stop.Length;
            if (end == text.Length || char.IsUpper(text[end]))
                return end;
        }

        return -1;
    }

    /// <summary>A piece of text, or an expression whose value stands there.</summary>
    internal sealed record Part(string? Text, CompiledValue? Value);
}
