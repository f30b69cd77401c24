using Lg.Model.Diagnostics;

namespace Lg.Rules;

/// <summary>A host was told to use a catalog that has errors.</summary>
public sealed class FaultyCatalogException : InvalidOperationException
{
    internal FaultyCatalogException(string message, IReadOnlyList<Diagnostic> diagnostics)
        : base(message) => Diagnostics = diagnostics;

    /// <summary>Gets everything that is wrong with the catalog.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
