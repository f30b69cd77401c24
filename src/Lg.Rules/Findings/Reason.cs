using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Findings;

/// <summary>Why a verdict came out as it did.</summary>
/// <param name="Evidence">The facts that decide it.</param>
/// <param name="Missing">The facts that are not stated and matter.</param>
/// <param name="Trace">The record of the expression that decided it or left it open; <c>null</c> when none did.</param>
internal sealed record Reason(IReadOnlyList<Evidence> Evidence, IReadOnlyList<Missing> Missing, TraceEntry? Trace)
{
    public static Reason None { get; } = new([], [], null);
}
