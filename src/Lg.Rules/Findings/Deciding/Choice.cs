namespace Lg.Rules.Findings.Deciding;

/// <summary>What is chosen for a fact: some of its values, or the outcome of one clause about it.</summary>
/// <param name="Clause">The clause; <c>null</c> for the values themselves.</param>
/// <param name="Values">The values, or the outcome, a bit for each.</param>
internal readonly record struct Choice(string? Clause, ulong Values);
