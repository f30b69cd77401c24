using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Lg.Model;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Watching;

/// <summary>
/// Tells whether what a case speaks of can have changed: a fingerprint of everything in the catalog that its requirement reads – itself,
/// its goal, the kind and the days of its sources, and the parameters that it or its goal names. Titles of other things stand in a report,
/// but in no case.
/// </summary>
internal sealed partial class Fingerprints
{
    private static readonly LocalizedText Untold = new("", "");

    private readonly Catalog catalog;
    private readonly Dictionary<string, Parameter> parameters;

    private Fingerprints(Catalog catalog)
    {
        this.catalog = catalog;
        parameters = catalog.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
    }

    /// <summary>Returns the fingerprints of the requirements of a catalog without faults.</summary>
    public static IReadOnlyDictionary<string, string> Of(Catalog catalog)
    {
        Fingerprints of = new(catalog);
        return catalog.Requirements.ToDictionary(requirement => requirement.Id, of.Of, StringComparer.Ordinal);
    }

    private string Of(Requirement requirement)
    {
        var goals = catalog.Goals.Where(goal => goal.Key == requirement.Goal).ToList();
        var used = UsedParameters(requirement, goals);
        HashSet<string> documents =
            [.. requirement.Sources.Select(pin => pin.Document), .. used.Select(parameter => parameter.Source.Document)];
        var part = catalog with
        {
            Version = "",
            Title = Untold,
            Rulesets = [],
            Areas = [],
            Roles = [],
            Requirements = [requirement],
            Goals = goals,
            Parameters = used,
            Sources =
            [
                .. catalog.Sources.Where(source => documents.Contains(source.Id))
                    .Select(source => source with { Title = Untold, Publisher = "", Note = null }),
            ],
        };
        return Convert.ToHexString(SHA256.HashData(CanonicalCatalog.Write(part)));
    }

    // Whatever looks like a parameter counts, also inside a text or a comment: once too often is only slow.
    private List<Parameter> UsedParameters(Requirement requirement, List<GoalTemplate> goals)
    {
        StringBuilder text = new();
        text.AppendJoin(
            '\n',
            requirement.Applies?.Text,
            requirement.None?.Unless.Text,
            requirement.None?.Of.Text,
            requirement.Instead?.Text,
            requirement.Criterion?.Text,
            requirement.Finding?.Sv.Text,
            requirement.Finding?.En.Text);
        foreach (var goal in goals)
            text.AppendJoin(
                '\n',
                goal.Due.Text,
                goal.Measure.Sv.Text,
                goal.Measure.En.Text,
                goal.Target.Sv.Text,
                goal.Target.En.Text,
                goal.Baseline?.Sv.Text,
                goal.Baseline?.En.Text);

        return [
            .. ParameterUse.Matches(text.ToString())
                .Select(match => match.Groups[1].Value)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(name => parameters.GetValueOrDefault(name))
                .OfType<Parameter>(),
        ];
    }

    [GeneratedRegex(@"\bparam\s*\.\s*([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex ParameterUse { get; }
}
