using Lg.Rules.Inference;
using NRules.Diagnostics.Dgml;
using NRules.RuleModel;

namespace Lg.Workbench.Graphs;

/// <summary>Writes the network that the engine compiles rules into as DGML, which Visual Studio and its kin open.</summary>
internal static class DgmlText
{
    // Compiled of the chosen rules alone: a node that rules share names all of them, so choosing afterwards would name the others too.
    public static string Write(IReadOnlyList<IRuleSet> sets) =>
        new DgmlWriter(RuleNetwork.Compose(sets).GetSchema()).GetContents().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
