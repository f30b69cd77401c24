using System.Text.RegularExpressions;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Checks what can be seen only when all files are read: references, and what nothing refers to.</summary>
internal static partial class CatalogChecks
{
    /// <summary>Runs the checks.</summary>
    /// <param name="draft">What has been read.</param>
    /// <param name="unread">The files that could not be read, and may hold what seems to be missing.</param>
    public static void Run(CatalogDraft draft, UnreadFiles unread)
    {
        if (draft.Header is null && !unread.Mention("catalog:")) draft.Bag.NoHeader();

        foreach (var reference in draft.References.Where(
            reference => !draft.PlacesOf(reference.Kind).ContainsKey(reference.Id) && !unread.Mention(reference.Id)))
            draft.Bag.Undefined(reference, draft.PlacesOf(reference.Kind).Keys);

        ReportSelfReplacement(draft);
        RestatementChecks.Run(draft);
        ReportUnused(draft, ThingKind.Source, unread, Referred(draft, ThingKind.Source));
        ReportUnused(draft, ThingKind.Goal, unread, Referred(draft, ThingKind.Goal));

        // A parameter whose name cannot be used has been told of already.
        ReportUnused(
            draft,
            ThingKind.Parameter,
            unread,
            [.. UsedParameters(draft), .. draft.Parameters.Places.Keys.Where(name => !IdPattern.Parameter.Fits(name))]);
    }

    private static void ReportSelfReplacement(CatalogDraft draft)
    {
        foreach (var requirement in draft.Requirements.Values.Where(
            requirement => requirement.Id.Length > 0 && requirement.ReplacedBy == requirement.Id))
        {
            draft.Bag.ReplacesItself(requirement);
        }
    }

    private static HashSet<string> Referred(CatalogDraft draft, ThingKind kind) =>
        [.. draft.References.Where(reference => reference.Kind == kind).Select(reference => reference.Id)];

    private static void ReportUnused(CatalogDraft draft, ThingKind kind, UnreadFiles unread, HashSet<string> used)
    {
        foreach (var (id, place) in draft.PlacesOf(kind)
            .Where(definition => !used.Contains(definition.Key) && !unread.Mention(definition.Key)))
        {
            draft.Bag.Unused(kind, id, place);
        }
    }

    private static IEnumerable<string> UsedParameters(CatalogDraft draft) =>
        Expressions(draft).SelectMany(text => ParameterUse.Matches(text.Text)).Select(match => match.Groups[1].Value);

    private static IEnumerable<SourceText> Expressions(CatalogDraft draft)
    {
        var ofRequirements = draft.Requirements.Values.SelectMany(requirement =>
            (IEnumerable<SourceText?>)[
                requirement.Applies,
                requirement.None?.Unless,
                requirement.None?.Of,
                requirement.Instead,
                requirement.Criterion,
                requirement.Finding?.Sv,
                requirement.Finding?.En,
            ]);
        var ofGoals = draft.Goals.Values.SelectMany(goal =>
            (IEnumerable<SourceText?>)[
                goal.Due,
                goal.Measure.Sv,
                goal.Measure.En,
                goal.Target.Sv,
                goal.Target.En,
                goal.Baseline?.Sv,
                goal.Baseline?.En,
            ]);
        return ofRequirements.Concat(ofGoals).OfType<SourceText>();
    }

    [GeneratedRegex(@"\bparam\s*\.\s*([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex ParameterUse { get; }
}
