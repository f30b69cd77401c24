namespace Lg.Workbench.Mutants;

/// <summary>What came of all mutants.</summary>
internal sealed record MutantReport
{
    /// <summary>Gets what came of each mutant, in the order of the catalog.</summary>
    public required IReadOnlyList<MutantOutcome> Outcomes { get; init; }

    /// <summary>Gets how many requirements have been changed.</summary>
    public required int Requirements { get; init; }

    /// <summary>Gets how many cases they have been tried against.</summary>
    public required int Cases { get; init; }

    /// <summary>Gets how many cases do not come out as they say even without a change, and so have not been used.</summary>
    public required int FailingCases { get; init; }

    /// <summary>Gets how many mutants the checker does not let into a catalog.</summary>
    public required int Refused { get; init; }

    /// <summary>Gets how many mutants say the same as the requirement, or as another mutant.</summary>
    public required int Same { get; init; }

    /// <summary>Gets the arguments for mutants that are noticed, or that there are no longer.</summary>
    public required IReadOnlyList<(ArguedSurvivor Argument, string? NoticedBy)> Stale { get; init; }

    public IEnumerable<MutantOutcome> Survivors => Outcomes.Where(outcome => !outcome.IsNoticed && outcome.Argument is null);

    public IEnumerable<MutantOutcome> Argued => Outcomes.Where(outcome => !outcome.IsNoticed && outcome.Argument is not null);

    public int Noticed => Outcomes.Count(outcome => outcome.IsNoticed);

    /// <summary>Gets whether every mutant is noticed or argued for, and every argument needed.</summary>
    public bool IsComplete => !Survivors.Any() && Stale.Count == 0;
}
