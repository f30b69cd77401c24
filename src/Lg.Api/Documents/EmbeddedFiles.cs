namespace Lg.Api.Documents;

/// <summary>The files that travel inside the host, so that it needs none beside it.</summary>
internal static class EmbeddedFiles
{
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
