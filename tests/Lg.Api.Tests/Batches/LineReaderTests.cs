using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Api.Endpoints;
using Lg.Api.Endpoints.Batches;

namespace Lg.Api.Tests.Batches;

/// <summary>A stream is the same lines however it is cut into pieces.</summary>
public sealed class LineReaderTests
{
    private const int Longest = 20;

    private static readonly Gen<string> Texts = Gen
        .Elements("a", "å", " ", "\n", "\r\n", "\n\n", new string('b', 15), new string('c', 21), new string('d', 100_000))
        .ListOf()
        .Select(string.Concat);

    [Property]
    public Property Lines_are_those_of_the_text() => Prop.ForAll(
        Texts.ToArbitrary(),
        Gen.Elements(1, 2, 7, 64 * 1024).ToArbitrary(),
        (text, piece) => Expected(text).SequenceEqual(Read(text, piece).GetAwaiter().GetResult()));

    // Told once more, the plain way: after the last line feed there is a line only if something stands there.
    private static IEnumerable<(int, string?)> Expected(string text) => text.Split('\n')
        .Select((line, index) => (Number: index + 1, Line: line))
        .SkipLast(text is "" || text[^1] == '\n' ? 1 : 0)
        .Select(line => (line.Number, Encoding.UTF8.GetByteCount(line.Line) > Longest ? null : line.Line));

    private static async Task<List<(int, string?)>> Read(string text, int piece)
    {
        List<(int, string?)> lines = [];
        LineReader reader = new(new RequestBody(new Pieces(Encoding.UTF8.GetBytes(text), piece), long.MaxValue), Longest);
        while (await reader.ReadAsync(default) is { } line)
            lines.Add((line.Number, line.Json is { } json ? Encoding.UTF8.GetString(json.Span) : null));
        return lines;
    }

    private sealed class Pieces(byte[] text, int piece) : MemoryStream(text)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
