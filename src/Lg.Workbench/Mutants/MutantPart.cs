namespace Lg.Workbench.Mutants;

/// <summary>What of a requirement a mutant changes.</summary>
internal enum MutantPart
{
    Applies,
    Criterion,
    Parameter,
    Time,
}
