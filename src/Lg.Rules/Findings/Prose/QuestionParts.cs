namespace Lg.Rules.Findings.Prose;

/// <summary>A question of the review taken apart, so that its answer can be told as a statement.</summary>
/// <param name="Opening">What is asked for, such as <c>När</c> or <c>Hur många system</c>; empty for a question of yes or no.</param>
/// <param name="Verb">The finite verb, in lower case.</param>
/// <param name="Subject">The subject; empty when the opening is the subject.</param>
/// <param name="Rest">What follows.</param>
internal sealed record QuestionParts(string Opening, string Verb, string Subject, string Rest)
{
    public bool IsYesNo => Opening.Length == 0;

    /// <summary>Gets whether the subject is only a pronoun, which says nothing outside its form.</summary>
    public bool HasPronoun => Subject is "det" or "den" or "it";
}
