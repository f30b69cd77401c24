using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Rules;

namespace Lg.Cli.Input;

/// <summary>Loads a review from a file, or from the terminal when it is called <c>-</c>.</summary>
internal static class ReviewFile
{
    public const string Standard = "-";

    // So that a file that stands there by `<` is known too.
    private const string StandardDevice = "/dev/stdin";

    /// <summary>Returns the review, or everything that is wrong with the file or its text.</summary>
    public static Checked<Review> Load(string path, Terminal terminal, Vocabulary? vocabulary, CancellationToken cancellation) =>
        Load(
            path,
            terminal,
            (text, file) => ReviewReader.Read(text, file, vocabulary),
            (text, file) => YamlReviewReader.Read(text, file, vocabulary),
            cancellation);

    /// <summary>Returns the text of the review in the current form, or everything that is wrong with the file or its text.</summary>
    public static Checked<UpgradedReview> Upgrade(string path, Terminal terminal, Vocabulary? vocabulary, CancellationToken cancellation) =>
        Load(
            path,
            terminal,
            (text, file) => ReviewUpgrade.OfJson(text, file, vocabulary),
            (text, file) => YamlReviewUpgrade.Of(text, file, vocabulary),
            cancellation);

    private static Checked<T> Load<T>(
        string path,
        Terminal terminal,
        Func<ReadOnlyMemory<byte>, string?, Checked<T>> ofJson,
        Func<ReadOnlyMemory<byte>, string?, Checked<T>> ofYaml,
        CancellationToken cancellation)
        where T : class
    {
        var file = path == Standard ? "<stdin>" : path;
        terminal.Inputs.Add(path == Standard ? StandardDevice : path);
        var (bytes, problem) = path == Standard ? ReadStandard(terminal.In, file, cancellation) : ReadFile(path, cancellation);
        if (problem is not null)
            return new(null, [problem]);
        if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
            return new(null, [ToolProblems.Empty(file)]);
        return IsJson(path, bytes.Span) ? ofJson(bytes, file) : ofYaml(bytes, file);
    }

    // The name decides; where it does not tell, a JSON review begins with a brace.
    private static bool IsJson(string path, ReadOnlySpan<byte> text) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => true,
        ".YAML" or ".YML" => false,
        _ => (text.StartsWith("\uFEFF"u8) ? text[3..] : text).TrimStart(" \t\r\n"u8) is [(byte)'{', ..],
    };

    private static (ReadOnlyMemory<byte> Bytes, Diagnostic? Problem) ReadFile(string path, CancellationToken cancellation)
    {
        try
        {
            if (Directory.Exists(path))
                return (default, ToolProblems.IsFolder(path));

            FileInfo file = new(path);
            if (!file.Exists)
                return (default, ToolProblems.NoSuchFile(path));
            if (file.Length > InputLimits.Bytes)
                return (default, ToolProblems.TooLarge(path, file.Length, InputLimits.Bytes));

            using var stream = file.OpenRead();
            return ReadBounded(stream, path, cancellation);
        }
        catch (Exception exception) when (exception is IOException
            or UnauthorizedAccessException
            or ArgumentException
            or NotSupportedException)
        {
            return (default, ToolProblems.Unreadable(path));
        }
    }

    private static (ReadOnlyMemory<byte> Bytes, Diagnostic? Problem) ReadStandard(
        Stream stream, string file, CancellationToken cancellation)
    {
        try
        {
            return ReadBounded(stream, file, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (default, ToolProblems.Unreadable(file));
        }
    }

    // A device or a pipe has no length, and may have no end.
    private static (ReadOnlyMemory<byte> Bytes, Diagnostic? Problem) ReadBounded(Stream stream, string file, CancellationToken cancellation)
    {
        using MemoryStream kept = new();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            kept.Write(buffer, 0, read);
            if (kept.Length > InputLimits.Bytes)
                return (default, ToolProblems.EndlessInput(file, InputLimits.Bytes));
        }

        return (kept.ToArray(), null);
    }
}
