using Lg.Model.Fields;

namespace Lg.Model.Reading.Conversions;

/// <summary>Converts reviews of version 1.0 to the current form, before they are read.</summary>
internal static class ReviewConversions
{
    private const string From = SchemaVersion.Convertible;

    /// <summary>Gets every conversion of what only version 1.0 can hold: a closed list, in no order that matters.</summary>
    public static IReadOnlyList<IConversion> Recognised { get; } =
        [new CompletenessMarkers(), new ReportInstants(), new CoordinatorAmongRoles()];

    /// <summary>
    /// Gets every conversion of what both versions can hold and mean otherwise: made only in a review that is known to be of 1.0.
    /// </summary>
    public static IReadOnlyList<IConversion> Silent { get; } = [new DecidedThings()];

    /// <summary>
    /// Returns a text with all reviews in it in the current form; <c>null</c> when they are already, or when it cannot be read at all.
    /// </summary>
    /// <param name="utf8">A review, or a request that holds reviews, as JSON.</param>
    /// <param name="root">What the text is.</param>
    public static ConvertedText? Of(ReadOnlyMemory<byte> utf8, ReviewType root)
    {
        // Most texts are in the current form: what only an older one can hold is searched for before anything is built.
        if (!MayBeOld(utf8.Span) || SourceValue.Read(utf8.Span) is not { } tree)
            return null;

        var converted = Reviews(tree, root)
            .Select(review => (review.Name, Edits: EditsOf(review.Value)))
            .Where(review => review.Edits is not null)
            .ToList();
        return converted.Count == 0 ? null : new ConvertedText(
            utf8,
            [.. converted.SelectMany(review => review.Edits!.Made)],
            converted.ToDictionary(
                review => review.Name,
                review => new Conversion { From = From, Observations = review.Edits!.Observed },
                StringComparer.Ordinal));
    }

    private static bool MayBeOld(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf("\"1.0\""u8) >= 0)
            return true;

        foreach (var conversion in Recognised)
        {
            foreach (var mark in conversion.Marks)
            {
                if (utf8.IndexOf(mark) >= 0)
                    return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Name, SourceValue Value)> Reviews(SourceValue tree, ReviewType root) => root == FieldTable.Review
        ? [("", tree)]
        : root.Fields.Where(field => field.Type == FieldTable.Review && tree.Find(field.Name) is not null)
            .Select(field => (field.Name, tree.Find(field.Name)!));

    // A file without a version is of 1.0 when it uses what only that version has.
    private static Edits? EditsOf(SourceValue review)
    {
        var version = review.Find("schemaVersion");
        if (version is not null && version.Text != From)
            return null;

        Edits edits = new();
        if (version is not null)
            edits.Replace(version, Edits.Quoted(SchemaVersion.Current));
        foreach (var conversion in Recognised)
            conversion.Convert(review, edits);
        if (!edits.Any)
            return null;

        foreach (var conversion in Silent)
            conversion.Convert(review, edits);
        return edits;
    }
}
