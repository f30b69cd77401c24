namespace Lg.Rules.Documents;

/// <summary>A term and what it is.</summary>
/// <param name="Term">The term.</param>
/// <param name="Text">What it is.</param>
internal sealed record Fact(string Term, Inline Text)
{
    /// <summary>Gets a short answer that stands before the text, in a column of its own; empty for none.</summary>
    public string Answer { get; init; } = "";
}
