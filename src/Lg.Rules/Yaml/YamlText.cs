using System.Text;
using System.Text.Unicode;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Yaml;

/// <summary>
/// The text of a YAML file, decoded, without byte order mark and with LF for CRLF, so that lines and columns are those of the file.
/// </summary>
internal sealed class YamlText
{
    private YamlText(SourceText source) => Source = source;

    /// <summary>Gets the text with its places.</summary>
    public SourceText Source { get; }

    /// <summary>Gets the lines of the file, for fragments that show where they stand.</summary>
    public IReadOnlyList<string> Lines => field ??= Source.Text.Split('\n');

    /// <summary>Returns the text, or <c>null</c> with a diagnostic when it is too large or not UTF-8.</summary>
    public static YamlText? Decode(ReadOnlyMemory<byte> utf8, string? file, int maxBytes, DiagnosticBag bag)
    {
        var body = utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Span[3..] : utf8.Span;
        if (body.Length > maxBytes)
        {
            bag.FileTooLarge(file, body.Length, maxBytes);
            return null;
        }

        var valid = Utf8.IsValid(body) ? body.Length : ValidPrefix(body);
        YamlText text = new(new(Encoding.UTF8.GetString(body[..valid]).Replace("\r\n", "\n", StringComparison.Ordinal), file));
        if (valid == body.Length) return text;

        bag.NotUtf8(text.Source);
        return null;
    }

    private static int ValidPrefix(ReadOnlySpan<byte> utf8)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(utf8[valid..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            valid += consumed;
        return valid;
    }
}
