using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;

namespace Lg.Workbench.Mutants;

/// <summary>A requirement that differs from the catalog's in exactly one place.</summary>
internal sealed record Mutant
{
    /// <summary>Gets the requirement as the catalog has it.</summary>
    public required CompiledRequirement Original { get; init; }

    /// <summary>Gets the requirement with the change.</summary>
    public required CompiledRequirement Changed { get; init; }

    /// <summary>Gets the parameters with the change; <c>null</c> when they are the catalog's.</summary>
    public ParameterTable? Parameters { get; init; }

    public required MutantPart Part { get; init; }

    /// <summary>Gets the kind of change.</summary>
    public required string Operator { get; init; }

    /// <summary>Gets what the mutant is known by within its requirement: it follows from what is written, not from where.</summary>
    public required string Key { get; init; }

    /// <summary>Gets what stood there, and what stands there instead.</summary>
    public required (string From, string To) Text { get; init; }

    /// <summary>Gets where the change is.</summary>
    public required Located Place { get; init; }

    /// <summary>
    /// Gets the change as it stands in a sentence: <c>12 blir 13 i …</c>. It is put into words only for those that somebody reads of.
    /// </summary>
    public required Lazy<LocalizedText> Change { get; init; }
}
