using System.Globalization;
using Lg.Rules;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Changes;

/// <summary>Compares the parameters of two catalogs: what a requirement judges by can change without a word of the requirement.</summary>
internal static class ParameterChanges
{
    private static readonly IReadOnlyList<Aspect<Parameter>> Aspects =
    [
        new("värden", "values", Effect.Verdict, Values),
        new("räknas efter", "axis", Effect.Verdict, parameter => JsonText.Word(parameter.Axis)),
        new("titel", "title", Effect.Text, parameter => RequirementChanges.Both(parameter.Title)),
        new("enhet", "unit", Effect.Text, parameter => parameter.Unit),
        new("källa", "source", Effect.Text, parameter => RequirementChanges.Pin(parameter.Source)),
    ];

    public static IEnumerable<CatalogChange> Between(Rulebook before, Rulebook after) =>
        Comparer.Compare(
                Thing.Parameter,
                before.Compiled.Source.Parameters,
                after.Compiled.Source.Parameters,
                parameter => parameter.Name,
                parameter => parameter.Title,
                Aspects,
                (Effect.Weight, Effect.Added))
            .Select(change => ReadBy(change, before, after));

    // Of a parameter that no verdict reads, only texts can change. Nor can one that comes or goes change a verdict: whoever reads it has
    // changed itself.
    private static CatalogChange ReadBy(CatalogChange change, Rulebook before, Rulebook after)
    {
        var readers = ReadersOf(change.Id, before).Union(ReadersOf(change.Id, after), StringComparer.Ordinal).ToList();
        return change with { ReadBy = readers, Effect = readers.Count == 0 && change.Fate == Fate.Changed ? Effect.Text : change.Effect };
    }

    private static IEnumerable<string> ReadersOf(string name, Rulebook rulebook) =>
        rulebook.Compiled.Requirements.Where(requirement => requirement.ParametersRead.Contains(name, StringComparer.Ordinal))
            .Select(requirement => requirement.Id);

    private static string Values(Parameter parameter) =>
        string.Join("; ", parameter.Values.Select(value => $"{Period(value, parameter.Axis)}: {Written(value.Value)}"));

    private static string Period(ParameterValue value, ParameterAxis axis) => axis switch
    {
        ParameterAxis.AsOf => $"{value.From.ToIso()}–{value.Until?.ToIso()}",
        ParameterAxis.PlanYear => string.Create(CultureInfo.InvariantCulture, $"{value.From.Year}–{value.Until?.Year}"),
    };

    private static string Written(object value) =>
        value is DateOnly day ? day.ToIso() : string.Create(CultureInfo.InvariantCulture, $"{value}");
}
