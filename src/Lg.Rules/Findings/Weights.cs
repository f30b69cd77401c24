using Lg.Model.Reports;
using Lg.Rules.Compilation;

namespace Lg.Rules.Findings;

/// <summary>The scoring model; published in docs/scoring.md, and named in every report.</summary>
internal static class Weights
{
    public const string Model = "severity-8-4-2-1-once";

    public static int Of(CompiledRequirement requirement) => requirement.IsQuestion ? 0 : Of(requirement.Source.Severity);

    public static int Of(Severity severity) => severity switch
    {
        Severity.Critical => 8,
        Severity.Major => 4,
        Severity.Minor => 2,
        Severity.Advice => 1,
    };
}
