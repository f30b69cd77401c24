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
    public static Checked<T> Read<T>(ReadOnlyMemory<byte> utf8, string? file, JsonTypeInfo<T> typeInfo, TextPositions? positions = null, Vocabulary? vocabulary = null)
        where T : class
    {
        var body = WithoutByteOrderMark(utf8);
        var places = positions ?? TextPositions.OfJson(body);
        var problems = new Problems(file, places, new JsonPath());

        if (body.Length > ReadingLimits.Bytes)
            problems.TooLarge(body.Length);
        else if (OtherFormats.Of(body.Span) is { } kind)
            problems.NotAText(kind);
        else if (!Utf8.IsValid(body.Span))
            problems.NotUtf8(ValidPrefix(body.Span));

        return problems.Any ? new(null, problems.ToList())
            : ReviewConversions.Of(body, FieldTable.TypeOf(typeof(T))) is { } converted ? ReadCurrent(converted.Utf8, file, typeInfo, converted.Positions(places), vocabulary, converted.Noted)
            : ReadCurrent(body, file, typeInfo, places, vocabulary, static read => read);
    }

    private static Checked<T> ReadCurrent<T>(
        ReadOnlyMemory<byte> body, string? file, JsonTypeInfo<T> typeInfo, TextPositions places, Vocabulary? vocabulary, Func<T, T> noted)
        where T : class
    {
        var path = new JsonPath();
        var problems = new Problems(file, places, path);
        StrictPass.Run(body, FieldTable.TypeOf(typeof(T)), problems, path, vocabulary);
        return problems.Any
            ? new(null, problems.ToList())
            : new(noted(JsonSerializer.Deserialize(body.Span, typeInfo)!), []);
    }

    public static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static int ValidPrefix(ReadOnlySpan<byte> utf8)
    {
        var valid = 0;
        while (valid < utf8.Length && System.Text.Rune.DecodeFromUtf8(utf8[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            valid += consumed;
        return valid;
    }
}
