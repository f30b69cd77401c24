using Lg.Model.Reports;

namespace Lg.Rules.Findings;

/// <summary>Why a verdict came out as it did.</summary>
internal sealed record Reason(IReadOnlyList<Evidence> Evidence, IReadOnlyList<Missing> Missing, Explanation? Explanation)
{
    public static Reason None { get; } = new([], [], null);
}
