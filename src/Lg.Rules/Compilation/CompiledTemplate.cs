using System.Text;
using Lg.Model;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Wording;

namespace Lg.Rules.Compilation;

/// <summary>A text with expressions in it, in one language.</summary>
internal sealed class CompiledTemplate(Language language, IReadOnlyList<CompiledTemplate.Part> parts)
{
    /// <summary>Returns the text with the values of the review, or <c>null</c> when one of them is not known.</summary>
    public string? Fill(EvaluationScope scope, object? subject)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Value is not { } value)
            {
                text.Append(part.Text);
                continue;
            }

            var fact = value.Evaluate(scope, subject);
            if (!fact.IsKnown)
                return null;
            text.Append(ValueText.Write(fact.Value!, value.Type, language));
        }

        return text.ToString();
    }

    /// <summary>A piece of text, or an expression whose value stands there.</summary>
    internal sealed record Part(string? Text, CompiledValue? Value);
}
