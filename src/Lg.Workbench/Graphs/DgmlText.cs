using System.Globalization;
using System.Text.RegularExpressions;
using Lg.Rules.Inference;
using NRules.Diagnostics.Dgml;
using NRules.RuleModel;

namespace Lg.Workbench.Graphs;

/// <summary>Writes the network that the engine compiles rules into as DGML, which Visual Studio and its kin open.</summary>
internal static partial class DgmlText
{
    // Compiled of the chosen rules alone: a node that rules share names all of them, so choosing afterwards would name the others too.
    public static string Write(IReadOnlyList<IRuleSet> sets) =>
        Renumber(new DgmlWriter(RuleNetwork.Compose(sets).GetSchema()).GetContents().ReplaceLineEndings("\n").TrimEnd('\n') + "\n");

    // The engine counts the variables that it names itself from the start of the process; here from the start of the drawing.
    private static string Renumber(string dgml)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        return EngineVariable().Replace(dgml, variable => names.TryGetValue(variable.Value, out var name)
            ? name
            : names[variable.Value] = string.Create(CultureInfo.InvariantCulture, $"$var{names.Count + 1}$"));
    }

    [GeneratedRegex(@"\$var[0-9]+\$", RegexOptions.CultureInvariant)]
    private static partial Regex EngineVariable();
}
