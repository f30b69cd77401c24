namespace Lg.Workbench.Mutants;

/// <summary>The mutants of a requirement.</summary>
/// <param name="Mutants">Those to try.</param>
/// <param name="Refused">How many the checker does not let into a catalog.</param>
/// <param name="Same">How many say the same as the requirement itself, or as another mutant.</param>
internal sealed record MutantSet(IReadOnlyList<Mutant> Mutants, int Refused, int Same);
