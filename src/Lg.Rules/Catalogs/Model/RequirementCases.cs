namespace Lg.Rules.Catalogs;

/// <summary>The cases of a requirement.</summary>
internal sealed record RequirementCases(string Requirement, IReadOnlyList<Case> Cases, Located Place);
