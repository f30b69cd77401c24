using System.Text.Json;
using Lg.Model.Fields;
using Lg.Model.Json;

namespace Lg.Model.Reading;

/// <summary>Checks single values, and what an object must be as a whole.</summary>
internal sealed class ValueChecks(Problems problems, Vocabulary? vocabulary)
{
    public void Check(ref Utf8JsonReader reader, Field field, FieldKind kind)
    {
        var expected = KindWords.Of(kind);
        if (!Fits(reader.TokenType, kind))
        {
            problems.WrongType(reader.TokenStartIndex, expected, KindWords.Of(reader.TokenType), MeantInstead(ref reader, field, kind));
            reader.Skip();
            return;
        }

        switch (kind)
        {
            case FieldKind.Integer or FieldKind.Number:
                CheckNumber(ref reader, field, kind);
                break;
            case FieldKind.Coverage:
                CheckCoverage(ref reader);
                break;
            case FieldKind.Boolean:
                break;
            default:
                CheckText(ref reader, field, kind);
                break;
        }
    }

    private static string? MeantInstead(ref Utf8JsonReader reader, Field field, FieldKind kind) =>
        reader.TokenType == JsonTokenType.String ? OrdinaryWords.Meant(field, kind, reader.GetString()!) : null;

    /// <summary>Checks what can be seen only when the whole object has been read.</summary>
    public void CheckWhole(ReviewType type, ObjectFacts seen)
    {
        if (type.Fields.Any(field => field.IsKey && !seen.States(field)))
            problems.MissingKey(seen.Start);

        CheckNone(type, seen);

        for (var i = 1; i < type.Fields.Count; i++)
        {
            if (type.Fields[i].IsCompleteMarker && seen.States(type.Fields[i]) && !seen.States(type.Fields[i - 1]))
                problems.MarkerWithoutList(seen.Start, type.Fields[i].Name);
        }
    }

    // What is planned is not there, so nothing more can be said of it than of what there is none of.
    private void CheckNone(ReviewType type, ObjectFacts seen)
    {
        if (!type.IsStatable)
            return;

        var beside = type.Fields.FirstOrDefault(field => !field.IsExistence && !field.IsPlan && seen.States(field));
        if (seen.Plan is { } plan && (seen.SaysOne || beside is not null))
            problems.StatedBesidePlan(seen.Start, seen.SaysOne ? "exists: true" : beside!.Name, plan);
        else if (seen.SaysNone && beside is not null)
            problems.StatedBesideNone(seen.Start, beside.Name);
    }

    private static bool Fits(JsonTokenType token, FieldKind kind) => kind switch
    {
        FieldKind.Boolean => token is JsonTokenType.True or JsonTokenType.False,
        FieldKind.Integer or FieldKind.Number => token is JsonTokenType.Number,
        FieldKind.Coverage => token is JsonTokenType.String or JsonTokenType.StartObject,
        FieldKind.Text or FieldKind.Choice or FieldKind.Date or FieldKind.Instant => token is JsonTokenType.String,
        FieldKind.Object => token is JsonTokenType.StartObject,
        FieldKind.List => token is JsonTokenType.StartArray,
    };

    private void CheckNumber(ref Utf8JsonReader reader, Field field, FieldKind kind)
    {
        var isWhole = WholeNumberConverter.TryGet(ref reader, out var whole);
        if (kind == FieldKind.Integer && !isWhole)
        {
            problems.WrongType(
                reader.TokenStartIndex,
                KindWords.Of(kind),
                reader.TryGetDouble(out var fraction) && fraction == Math.Truncate(fraction) ? KindWords.TooLarge : KindWords.Fraction);
            return;
        }

        var number = isWhole ? whole : reader.TryGetDouble(out var real) ? real : double.NaN;
        if (!double.IsFinite(number) || number < field.Minimum || number > field.Maximum)
            problems.OutOfRange(reader.TokenStartIndex, System.Text.Encoding.UTF8.GetString(reader.ValueSpan), field);
    }

    private void CheckText(ref Utf8JsonReader reader, Field field, FieldKind kind)
    {
        var offset = reader.TokenStartIndex;
        var text = reader.GetString()!;

        if (text.Length > ReadingLimits.TextLength)
            problems.TooLong(offset);
        else if (kind == FieldKind.Date && PartialDate.HasOddYear(text))
            problems.OddYear("LG4005", offset, text);
        else if (kind == FieldKind.Date && !PartialDate.TryParse(text, out _))
            problems.NotADate(offset, text, OrdinaryWords.Meant(field, kind, text));
        else if (kind == FieldKind.Instant && !IsInstant(ref reader, text))
            problems.NotAnInstant(offset, text);
        else if (kind == FieldKind.Instant && !PartialDate.IsPermitted(reader.GetDateTimeOffset().Year))
            problems.OddYear("LG4017", offset, text);
        else if (kind == FieldKind.Choice && field.Choices.All(choice => choice.Name != text))
            problems.UnknownChoice(offset, text, field.Choices, OrdinaryWords.Meant(field, kind, text));
        else if (field.WordKind is { } word && vocabulary?.Contains(word, text) == false)
            problems.UnknownWord(offset, text, word, vocabulary.Of(word), OrdinaryWords.Meant(field, kind, text, vocabulary));
        else if (field.IsKey && text.Length is 0 or > ReadingLimits.KeyLength)
            problems.BadKey(offset);
        else if (field.Property.DeclaringType == typeof(Review) && field.Name == "schemaVersion" && text != SchemaVersion.Current)
            problems.UnknownVersion(offset, text);
        else if (field.Property.DeclaringType == typeof(SetAside) && field.Name == "pointer" && FieldPointer.Find(text) is null)
            problems.PointsNowhere(offset, text);
    }

    // The serializer also takes an instant without offset and guesses the machine's: that is not stated, so it is refused.
    private static bool IsInstant(ref Utf8JsonReader reader, string text) =>
        reader.TryGetDateTimeOffset(out _) && text.Length > 19
        && (text.EndsWith('Z') || text.AsSpan(19).ContainsAny('+', '-'));

    private void CheckCoverage(ref Utf8JsonReader reader)
    {
        var offset = reader.TokenStartIndex;
        if (reader.TokenType == JsonTokenType.String)
        {
            if (reader.GetString() is not ("all" or "some" or "atLeastSome" or "none"))
                problems.BadCoverage(offset);
            return;
        }

        if (!IsCounted(ref reader))
            problems.BadCoverage(offset);
    }

    private static bool IsCounted(ref Utf8JsonReader reader)
    {
        int? done = null, of = null, atLeast = null;
        var clean = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            var number = 0;
            var isNumber = reader.TokenType == JsonTokenType.Number && WholeNumberConverter.TryGet(ref reader, out number);
            if (name == "done" && done is null && isNumber)
                done = number;
            else if (name == "of" && of is null && isNumber)
                of = number;
            else if (name == "atLeast" && atLeast is null && isNumber)
                atLeast = number;
            else
                clean = false;
            reader.Skip();
        }

        return clean && (atLeast is null ? done >= 0 && done <= of : atLeast >= 1 && done is null && of is null);
    }
}
