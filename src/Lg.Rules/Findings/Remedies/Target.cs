using Lg.Model;

namespace Lg.Rules.Findings.Remedies;

/// <summary>A value that a fact could be changed to, and how it is told.</summary>
/// <param name="Value">The value to try, as the record holds it.</param>
/// <param name="Text">The text, which tells all the values that would do: <i>minst 95 %</i>.</param>
internal sealed record Target(object Value, LocalizedText Text)
{
    /// <summary>
    /// Gets a day that has passed and that would do as well, if it was done then and only has to be said; <c>null</c> for none.
    /// </summary>
    public Target? Earliest { get; init; }
}
