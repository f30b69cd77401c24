using Lg.Model.Fields;

namespace Lg.Rules.Compilation.Typing;

/// <summary>What an expression may read, and how.</summary>
internal sealed record CheckContext
{
    /// <summary>Gets the word of the subject, <c>review</c> when it is the review as a whole.</summary>
    public string SubjectWord { get; init; } = "review";

    /// <summary>Gets the type of the subject; <c>null</c> when it is the review as a whole.</summary>
    public ReviewType? SubjectType { get; init; }

    /// <summary>
    /// Gets whether the silence of a submitted review is an answer: <c>stated</c> may be used, and a list that does not say whether it is
    /// complete is.
    /// </summary>
    public bool MayAskStated { get; init; }

    /// <summary>Gets the parameters that exist, with their types.</summary>
    public IReadOnlyDictionary<string, RuleType> Parameters { get; init; } = new Dictionary<string, RuleType>();

    /// <summary>Gets whether there are no other parameters than those; a definition that could not be read may be of any.</summary>
    public bool KnowsAllParameters { get; init; } = true;

    /// <summary>Gets the paths that are known to exist wherever the expression is evaluated.</summary>
    public Guards Guards { get; init; } = Guards.None;

    /// <summary>Gets whether reading below what may be stated as none is let pass, because nothing depends on it.</summary>
    public bool IsLenient { get; init; }

    public IEnumerable<string> Variables =>
        SubjectType is null ? ["review", "previous", "asOf", "param"] : ["review", "previous", "asOf", "param", SubjectWord];
}
