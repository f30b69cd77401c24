using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Findings;

/// <summary>Why a verdict came out as it did.</summary>
/// <param name="Evidence">The facts that decide it.</param>
/// <param name="Missing">The facts that are not stated and matter.</param>
/// <param name="Explanation">How it came about; <c>null</c> when no expression decided it.</param>
/// <param name="Needed">The sets of facts that could decide it; impossible for a decided verdict.</param>
internal sealed record Reason(IReadOnlyList<Evidence> Evidence, IReadOnlyList<Missing> Missing, Explanation? Explanation, FactSets Needed)
{
    /// <summary>Gets the record that it was read from; <c>null</c> when no expression decided it, and once it has been read.</summary>
    public TraceEntry? Trace { get; init; }

    public static Reason None { get; } = new([], [], null, FactSets.Impossible);
}
