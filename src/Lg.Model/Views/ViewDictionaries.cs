using System.Text.RegularExpressions;
using Lg.Model.Fields;
using Lg.Model.Reports;

namespace Lg.Model.Views;

/// <summary>Gathers what the rows of a report name, each once.</summary>
internal sealed partial class ViewDictionaries(Report report)
{
    private readonly HashSet<string> mentioned = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Finding> findings = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SourceView> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SubjectView> subjects = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FieldView> fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, SourceView> Sources => sources;

    public IReadOnlyDictionary<string, SubjectView> Subjects => subjects;

    public IReadOnlyDictionary<string, FieldView> Fields => fields;

    /// <summary>Notes requirements that are only named.</summary>
    public void Mention(IEnumerable<string> requirements) => mentioned.UnionWith(requirements);

    /// <summary>Notes a requirement that a row is about.</summary>
    public void Tell(string requirement) => told.Add(requirement);

    /// <summary>Notes the requirement of a finding.</summary>
    public void Tell(Finding finding)
    {
        told.Add(finding.Requirement);
        findings.TryAdd(finding.Requirement, finding);
    }

    /// <summary>Notes a subject, and returns its place.</summary>
    public string? PointerOf(Subject? subject)
    {
        if (subject is not null)
            subjects.TryAdd(subject.Pointer, new() { Kind = subject.Kind, Key = subject.Key, Title = ViewBounds.Cut(subject.Title) });
        return subject?.Pointer;
    }

    /// <summary>Notes the field of a fact, and returns it; <c>null</c> when the place is that of no field.</summary>
    public FieldView? FieldAt(string pointer)
    {
        var place = Index().Replace(pointer, "/*");
        if (fields.TryGetValue(place, out var known) || FieldPointer.Find(pointer) is not { } field)
            return known;
        return fields[place] = new() { Label = field.Label, Question = field.Question };
    }

    /// <summary>Returns the requirements that have been noted, in the order of the catalog, and notes their sources.</summary>
    /// <param name="inFull">Whether all of the catalog is asked for, with all that the report says of each.</param>
    public IReadOnlyDictionary<string, RequirementView> Requirements(bool inFull)
    {
        Dictionary<string, RequirementView> shown = new(StringComparer.Ordinal);
        foreach (var row in report.Requirements.Where(row => inFull || told.Contains(row.Id) || mentioned.Contains(row.Id)))
            shown.TryAdd(row.Id, inFull ? InFull(row) : Of(row));
        foreach (var (id, finding) in findings)
            shown.TryAdd(id, Of(finding));
        return shown;
    }

    private RequirementView InFull(RequirementResult row) => Of(row) with
    {
        Remedy = row.Remedy,
        Goal = row.Goal,
        Sources = Places(row.Sources),
        Chapter = row.Chapter,
        Dimension = row.Dimension,
        Kind = row.Kind,
        Reason = row.Reason,
        Counts = row.Counts,
        Share = row.Share,
        Points = row.Points,
        Upcoming = row.Upcoming,
        InForceFrom = row.InForceFrom,
        Restates = row.Restates,
    };

    private RequirementView Of(RequirementResult row)
    {
        RequirementView view = new() { Title = row.Title, Ruleset = row.Ruleset, Area = row.Area, Severity = row.Severity, Verdict = row.Verdict };
        return told.Contains(row.Id) ? view with { Remedy = row.Remedy, Goal = row.Goal, Sources = Places(row.Sources) } : view;
    }

    private RequirementView Of(Finding finding) => new()
    {
        Title = finding.Title,
        Ruleset = finding.Ruleset,
        Area = finding.Area,
        Severity = finding.Severity,
        Remedy = finding.Remedy,
        Goal = finding.Goal,
        Sources = Places(finding.Sources),
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
                Confidence = place.Confidence,
                Standing = place.Standing == SourceStanding.Accepted ? null : place.Standing,
            }),
        ];
    }

    [GeneratedRegex("/[0-9]+(?=/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
