using System.Text.Json.Nodes;

namespace Lg.Load.Hostile;

/// <summary>Requests that the host takes, or nearly, and that cost it as much as they can.</summary>
internal static class Costly
{
    private const int Megabyte = 1024 * 1024;
    private const int LargestBody = 16 * Megabyte;

    // In megabytes.
    private const int LargestBatch = 256;

    // The framework writes nothing at all for nothing.
    private static readonly byte[] EmptyMember = Convert.FromHexString("1F8B080000000000000303000000000000000000");

    private static readonly (string Name, Lazy<HostileRequest> Request)[] Large =
    [
        Of("a text", static () => Fill("{\"review\":{\"unit\":{\"name\":\"", "å", "\"}}}")),
        Of("fields that there are not", static () => Fill("{\"review\":{", "\"a\":0,", "\"b\":0}}")),
        Of("objects in objects", static () => Fill("{\"review\":{\"unit\":[", "{},", "{}]}}")),
        Of("lists in lists", static () => Fill("[", "[],", "[]]")),
        Of("digits", static () => Fill("{\"review\":{\"goals\":", "9", "}}")),
        Of("escapes", static () => Fill("{\"review\":{\"unit\":{\"name\":\"", "\\u00e5", "\"}}}")),
        Of("blanks", static () => Fill("", " ", "{}")),
        Of("commas", static () => Fill("[", ",", "]")),
    ];

    private static readonly (string Name, Lazy<HostileRequest> Request)[] Packed =
    [
        OfBatch("br", static () => Batches.Pack(Wire.Bytes(new string(' ', Megabyte)), "br", LargestBatch)),
        OfBatch("gzip", static () => Batches.Pack(Wire.Bytes(new string('\n', Megabyte)), "gzip", LargestBatch)),
        OfBatch("deflate", static () => Batches.Pack(Wire.Bytes(new string(' ', Megabyte)), "deflate", LargestBatch)),
        OfBatch("gzip", static () => Repeat(EmptyMember, LargestBody)),
        OfBatch("gzip", static () => Repeat(Batches.Pack("\n"u8.ToArray(), "gzip"), LargestBody)),
    ];

    /// <summary>Returns a review whose lists have as many items as the host takes, or some more.</summary>
    public static HostileRequest ManyItems(Random random)
    {
        var tree = Reviews.Tree(random);
        var lists = Reviews.Places(tree).OfType<JsonArray>().Where(static list => list.Count > 0).ToList();
        List<(string Mark, string Items)> marks = [];
        foreach (var list in Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Pick(lists)).Distinct())
        {
            List<string> items = [.. list.Select(static item => item!.ToJsonString())];
            var mark = $"b2f1c7mark{marks.Count}";
            marks.Add((mark, string.Join(',', Enumerable.Range(0, random.Length(4_400)).Select(i => Renamed(items[i % items.Count], i)))));
            list.Clear();
            list.Add(mark);
        }

        var text = marks.Aggregate(
            tree.ToJsonString(), static (text, mark) => text.Replace($"\"{mark.Mark}\"", mark.Items, StringComparison.Ordinal));
        return Wire.Post("many items", random.Pick(Wire.Assessments, Wire.Assessments, Wire.Validate), Wire.Bytes(text));
    }

    /// <summary>Returns a request that is as large as the host takes it.</summary>
    public static HostileRequest Largest(Random random) => random.Pick([.. Large, .. Packed]).Request.Value;

    private static (string Name, Lazy<HostileRequest> Request) Of(string name, Func<byte[]> body) =>
        (name, new(() => Wire.Post($"largest: {name}", Wire.Assessments, body())));

    private static (string Name, Lazy<HostileRequest> Request) OfBatch(string compression, Func<byte[]> body) =>
        (compression, new(() => Wire.Post("largest: compressed", Wire.Batch, body(), Wire.NdJson, $"Content-Encoding: {compression}")));

    private static byte[] Fill(string start, string middle, string end)
    {
        var part = Wire.Bytes(middle);
        return [.. Wire.Bytes(start), .. Repeat(part, LargestBody - start.Length - end.Length), .. Wire.Bytes(end)];
    }

    // As many whole ones as there is room for.
    private static byte[] Repeat(byte[] part, int room)
    {
        var all = new byte[room / part.Length * part.Length];
        for (var at = 0; at < all.Length; at += part.Length)
            part.CopyTo(all, at);
        return all;
    }

    // Items have keys of their own.
    private static string Renamed(string item, int number) => item.Replace("\"key\":\"", $"\"key\":\"k{number}-", StringComparison.Ordinal);
}
