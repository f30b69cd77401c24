using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;

namespace Lg.Model.Reading;

/// <summary>Reads a JSON text into a record: the strict pass first, then the serializer.</summary>
internal static class StrictReader
{
    public static Checked<T> Read<T>(ReadOnlyMemory<byte> utf8, string? file, JsonTypeInfo<T> typeInfo, TextPositions? positions = null)
        where T : class
    {
        var body = WithoutByteOrderMark(utf8);
        var path = new JsonPath();
        var problems = new Problems(file, positions ?? TextPositions.OfJson(body), path);

        if (body.Length > ReadingLimits.Bytes)
            problems.TooLarge(body.Length);
        else if (!Utf8.IsValid(body.Span))
            problems.NotUtf8(ValidPrefix(body.Span));
        else if (StrictPass.Run(body, FieldTable.TypeOf(typeof(T)), problems, path) && !problems.Any)
            body = FormerNames.Replaced(body, FieldTable.TypeOf(typeof(T)));

        return problems.Any
            ? new(null, problems.ToList())
            : new(JsonSerializer.Deserialize(body.Span, typeInfo), []);
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static int ValidPrefix(ReadOnlySpan<byte> utf8)
    {
        var valid = 0;
        while (valid < utf8.Length && System.Text.Rune.DecodeFromUtf8(utf8[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            valid += consumed;
        return valid;
    }
}
