using System.Text.RegularExpressions;
using Lg.Model.Fields;
using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>Gathers what the rows of a report name, each once.</summary>
internal sealed partial class ViewDictionaries(Report report)
{
    private readonly Dictionary<string, Finding?> told = new(StringComparer.Ordinal);
    private readonly HashSet<string> lacking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<LocalizedText>> said = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SourceView> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SubjectView> subjects = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FieldView> fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, SourceView> Sources => sources;

    public IReadOnlyDictionary<string, SubjectView> Subjects => subjects;

    public IReadOnlyDictionary<string, FieldView> Fields => fields;

    /// <summary>Notes requirements that rows are about.</summary>
    public void Tell(IEnumerable<string> requirements)
    {
        foreach (var requirement in requirements)
            told.TryAdd(requirement, null);
    }

    /// <summary>Notes the requirement of a finding.</summary>
    public void Tell(Finding finding)
    {
        told[finding.Requirement] = told.GetValueOrDefault(finding.Requirement) ?? finding;
        if (finding.Verdict == Verdict.NotMet)
            lacking.Add(finding.Requirement);
    }

    /// <summary>Notes what a finding says of its requirement.</summary>
    public void Say(Finding finding)
    {
        if (!said.TryGetValue(finding.Requirement, out var texts))
            said[finding.Requirement] = texts = [];
        texts.Add(finding.Message);
    }

    /// <summary>Notes a subject, and returns its place.</summary>
    public string? PointerOf(Subject? subject)
    {
        if (subject is not null)
            subjects.TryAdd(subject.Pointer, new() { Kind = subject.Kind, Key = subject.Key, Title = ViewBounds.Cut(subject.Title) });
        return subject?.Pointer;
    }

    /// <summary>Notes that a field is labelled, and returns it when it is another than that of the field.</summary>
    public LocalizedText? Label(string pointer, LocalizedText label)
    {
        if (FieldPointer.Find(pointer) is not { } field || field.Label != label)
            return label;

        fields[PlaceOf(pointer)] = (fields.GetValueOrDefault(PlaceOf(pointer)) ?? new()) with { Label = label };
        return null;
    }

    /// <summary>Notes that a question is asked of a field, and returns it when it is another than that of the field.</summary>
    public LocalizedText? Question(string pointer, LocalizedText question)
    {
        if (FieldPointer.Find(pointer) is not { } field || field.Question != question)
            return question;

        fields[PlaceOf(pointer)] = (fields.GetValueOrDefault(PlaceOf(pointer)) ?? new()) with { Question = question };
        return null;
    }

    /// <summary>Returns the requirements that have been noted, in the order of the catalog, and notes their sources.</summary>
    /// <param name="inFull">Whether all of the catalog is asked for, with all that the report says of each.</param>
    public IReadOnlyDictionary<string, RequirementView> Requirements(bool inFull)
    {
        Dictionary<string, RequirementView> shown = new(StringComparer.Ordinal);
        foreach (var row in report.Requirements.Where(row => inFull || told.ContainsKey(row.Id)))
            shown.TryAdd(row.Id, inFull ? InFull(row) : Of(row));
        foreach (var finding in told.Values.OfType<Finding>())
            shown.TryAdd(finding.Requirement, Of(finding));
        return shown;
    }

    private static string PlaceOf(string pointer) => Index().Replace(pointer, "/*");

    private RequirementView InFull(RequirementResult row)
    {
        var counts = row.Counts;
        var isOne = counts.Met + counts.NotMet + counts.Undetermined + counts.NotApplicable == 1;
        return Of(row) with
        {
            Verdict = row.Verdict,
            Goal = lacking.Contains(row.Id) ? row.Goal : null,
            Sources = told.ContainsKey(row.Id) ? Places(row.Sources) : [],
            Chapter = row.Chapter,
            Kind = row.Kind,
            Reason = row.Reason is { } reason && said.GetValueOrDefault(row.Id)?.Contains(reason) != true ? reason : null,
            Counts = isOne ? null : row.Counts,
            Share = isOne ? null : row.Share,
            Points = row.Points,
            Upcoming = row.Upcoming,
            InForceFrom = row.InForceFrom,
            Restates = row.Restates,
        };
    }

    private RequirementView Of(RequirementResult row) => new()
    {
        Title = row.Title,
        Ruleset = row.Ruleset,
        Area = row.Area,
        Severity = row.Severity,
        Basis = row.Basis,
        Remedy = lacking.Contains(row.Id) ? row.Remedy : null,
        Sources = told.ContainsKey(row.Id) ? Places([.. row.Sources.Take(1)]) : [],
    };

    private RequirementView Of(Finding finding) => new()
    {
        Title = finding.Title,
        Ruleset = finding.Ruleset,
        Area = finding.Area,
        Severity = finding.Severity,
        Basis = finding.Basis,
        Remedy = lacking.Contains(finding.Requirement) ? finding.Remedy : null,
        Sources = Places([.. finding.Sources.Take(1)]),
    };

    private IReadOnlyList<SourcePlace> Places(IReadOnlyList<SourceReference> places)
    {
        foreach (var place in places)
            sources.TryAdd(place.Document, new() { Title = place.Title });
        return
        [
            .. places.Select(place => new SourcePlace
            {
                Document = place.Document,
                At = place.At,
                Standing = place.Standing == SourceStanding.Accepted ? null : place.Standing,
            }),
        ];
    }

    [GeneratedRegex("/[0-9]+(?=/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
