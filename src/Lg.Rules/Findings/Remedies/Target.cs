using Lg.Model;

namespace Lg.Rules.Findings.Remedies;

/// <summary>A value that a fact could be changed to, and how it is told.</summary>
/// <param name="Value">The value to try, as the record holds it.</param>
/// <param name="Text">The text, which tells all the values that would do: <i>minst 95 %</i>.</param>
internal sealed record Target(object Value, LocalizedText Text);
