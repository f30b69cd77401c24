using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading.Conversions;

namespace Lg.Model.Reading;

/// <summary>Reads a JSON text into a record: the strict pass first, then the serializer.</summary>
internal static class StrictReader
{
    public static Checked<T> Read<T>(
        ReadOnlyMemory<byte> utf8, string? file, JsonTypeInfo<T> typeInfo, TextPositions? positions = null, Vocabulary? vocabulary = null)
        where T : class
    {
        var (problems, body, converted) = Pass(utf8, file, FieldTable.TypeOf(typeof(T)), positions, vocabulary);
        if (problems.Any)
            return new(null, problems.ToList());

        var read = JsonSerializer.Deserialize(body.Span, typeInfo)!;
        var noted = converted is null ? read : converted.Noted(read);
        ReviewValidator.Remember(noted);
        return new(noted, []);
    }

    /// <summary>Returns what is wrong with a text, without making a record of it.</summary>
    public static IReadOnlyList<Diagnostic> Check(
        ReadOnlyMemory<byte> utf8, ReviewType type, TextPositions? positions, Vocabulary? vocabulary) =>
        Pass(utf8, null, type, positions, vocabulary).Problems.ToList();

    private static (Problems Problems, ReadOnlyMemory<byte> Body, ConvertedText? Converted) Pass(
        ReadOnlyMemory<byte> utf8, string? file, ReviewType type, TextPositions? positions, Vocabulary? vocabulary)
    {
        var body = WithoutByteOrderMark(utf8);
        var places = positions ?? TextPositions.OfJson(body);
        var whole = new Problems(file, places, new JsonPath());

        if (body.Length > ReadingLimits.Bytes)
            whole.TooLarge(body.Length);
        else if (OtherFormats.Of(body.Span) is { } kind)
            whole.NotAText(kind);
        else if (!Utf8.IsValid(body.Span))
            whole.NotUtf8(ValidPrefix(body.Span));
        if (whole.Any)
            return (whole, body, null);

        var converted = ReviewConversions.Of(body, type);
        var path = new JsonPath();
        var problems = new Problems(file, converted?.Positions(places) ?? places, path);
        StrictPass.Run(converted?.Utf8 ?? body, type, problems, path, vocabulary);
        return (problems, converted?.Utf8 ?? body, converted);
    }

    public static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static int ValidPrefix(ReadOnlySpan<byte> utf8)
    {
        var valid = 0;
        while (valid < utf8.Length
            && System.Text.Rune.DecodeFromUtf8(utf8[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            valid += consumed;
        return valid;
    }
}
