namespace Lg.Api.Documents;

/// <summary>The files that travel inside the host, so that it needs none beside it.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Returns the names of the files in a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
    [
        .. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Select(name => name[(folder.Length + 1)..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns what is in a file.</summary>
    public static byte[] Read(string path)
    {
        using var stream = typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"the host was built without `{path}`");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
