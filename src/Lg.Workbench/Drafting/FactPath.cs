using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation;
using Lg.Rules.Wording;

namespace Lg.Workbench.Drafting;

/// <summary>A fact of the review, or of each item of one of its lists.</summary>
/// <param name="Subject">The list; <c>null</c> for a fact of the review itself.</param>
/// <param name="Steps">The fields that lead to the fact from the review or from the item, the fact last.</param>
internal sealed record FactPath(SubjectKind? Subject, IReadOnlyList<Field> Steps)
{
    // How a file is to be read is not a fact of the unit.
    private static readonly string[] OfTheFile = ["schemaVersion", "stage"];

    /// <summary>Gets every fact that a requirement can be about, in the order of the review.</summary>
    public static IReadOnlyList<FactPath> All { get; } =
    [
        .. Below(null, FieldTable.Review, []).Where(fact => !OfTheFile.Contains(fact.Path)),
        .. SubjectKind.All.Values.SelectMany(subject => Below(subject, subject.ItemType, [])),
    ];

    public Field Fact => Steps[^1];

    /// <summary>Gets the path as it is given and shown: without <c>review</c>.</summary>
    public string Path => Subject is null ? Joined : $"{Subject.Word}.{Joined}";

    /// <summary>Gets the expression that reads the fact.</summary>
    public string Expression => Subject is null ? $"review.{Joined}" : Path;

    /// <summary>Gets the path through the lists, as somebody who looks in a review would write it.</summary>
    public string PathInReview => Subject is null ? Joined : $"{Subject.Pointer[1..].Replace('/', '.')}.{Joined}";

    /// <summary>Gets the objects on the way that can be stated as none, outermost first, as paths of expressions.</summary>
    public IReadOnlyList<string> Guards =>
    [
        .. Enumerable.Range(1, Steps.Count - 1).Where(length => Steps[length - 1].Type is { IsStatable: true })
            .Select(length => $"{Subject?.Word ?? "review"}.{string.Join('.', Steps.Take(length).Select(step => step.Name))}"),
    ];

    /// <summary>Gets the name of the fact as a noun phrase, with what it belongs to.</summary>
    public LocalizedText Name => Owner is { } owner
        ? new($"{owner.Label.Sv} – {Phrases.InSentence(Fact.Label.Sv)}", $"{owner.Label.En} – {Phrases.InSentence(Fact.Label.En)}")
        : Fact.Label;

    /// <summary>Gets the object that the fact says something about; <c>null</c> when that is a chapter of the review or an item.</summary>
    public Field? Owner => Steps.Count > 1 && Steps[^2].Type is { IsStatable: true } ? Steps[^2] : null;

    /// <summary>Gets the chapter of the template that asks for the fact.</summary>
    public string? Chapter => Fact.Chapter ?? Owner?.Chapter;

    private string Joined => string.Join('.', Steps.Select(step => step.Name));

    private static IEnumerable<FactPath> Below(SubjectKind? subject, ReviewType type, IReadOnlyList<Field> above)
    {
        foreach (var field in type.Fields.Where(
            field => !field.IsKey && !field.IsCompleteMarker && !field.IsExistence && !field.IsPlan && !field.IsDerived))
        {
            if (field.Name.EndsWith("Coverage", StringComparison.Ordinal) || field.Kind == FieldKind.Coverage)
                continue;

            FactPath path = new(subject, [.. above, field]);
            yield return path;
            if (field.Kind != FieldKind.Object)
                continue;
            foreach (var inner in Below(subject, field.Type!, path.Steps))
                yield return inner;
        }
    }
}
