using Lg.Model;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Compilation;

/// <summary>A template in both languages.</summary>
internal sealed record BilingualTemplate(CompiledTemplate Sv, CompiledTemplate En)
{
    /// <summary>Returns the text with the values of the review, or <c>null</c> when one of them is not known.</summary>
    public LocalizedText? Fill(EvaluationScope scope, object? subject) =>
        Sv.Fill(scope, subject) is { } sv && En.Fill(scope, subject) is { } en ? new(sv, en) : null;
}
