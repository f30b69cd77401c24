namespace Lg.Rules.Catalogs;

/// <summary>The main threats to every unit from a plan year on, until the next of them.</summary>
/// <param name="From">The first plan year.</param>
/// <param name="Threats">The threats.</param>
internal sealed record MainThreats(int From, IReadOnlyList<Threat> Threats);
