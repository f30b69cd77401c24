namespace Lg.Workbench.Mutants;

/// <summary>What came of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="NoticedBy">The name of the first case that notices it; <c>null</c> when none does.</param>
/// <param name="Argument">Why none needs to; <c>null</c> when nobody has said.</param>
internal sealed record MutantOutcome(Mutant Mutant, string? NoticedBy, ArguedSurvivor? Argument)
{
    public bool IsNoticed => NoticedBy is not null;
}
