using Lg.Model.Diagnostics;

namespace Lg.Workbench.Checks;

/// <summary>Everything that is wrong with a catalog and its cases.</summary>
internal sealed record CheckReport
{
    /// <summary>Gets what is wrong, by file, line, column and code; of very many only the first ones.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Gets how many more there were than are kept.</summary>
    public required int Omitted { get; init; }

    /// <summary>Gets whether there is an error, also among those that are left out.</summary>
    public required bool HasErrors { get; init; }

    public required int Requirements { get; init; }

    public required int Cases { get; init; }

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public int Warnings => Diagnostics.Count - Errors;

    /// <summary>Gets whether there is nothing to say.</summary>
    public bool IsClean => Diagnostics is [];
}
