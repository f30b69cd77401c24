using System.Security.Cryptography;
using System.Text;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>
/// The shipped catalog, read and checked beforehand: a process that assesses one review need not parse half a megabyte of YAML and look for
/// mistakes that a test has ruled out. It has the hash of the files that it was made of; when those beside it are others, it is not used.
/// </summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Hash">Its <see cref="CatalogHash"/>.</param>
internal sealed record PackedCatalog(Catalog Catalog, string Hash)
{
    private const string Resource = "packed/shipped.catalog";

    /// <summary>Returns the packed form of the shipped catalog; <c>null</c> when it is not of these files.</summary>
    public static PackedCatalog? Of(IReadOnlyList<CatalogFile> files) => Embedded() is { } text ? Read(text, files) : null;

    /// <summary>Returns what is packed in a text; <c>null</c> when it is not of these files.</summary>
    public static PackedCatalog? Read(string text, IReadOnlyList<CatalogFile> files)
    {
        PackedReader reader = new(text, [.. files.Select(SourceOf)]);
        if (reader.Text() != FingerprintOf(files))
            return null;

        var hash = reader.Required();
        return new(new CatalogUnpacker(reader).ReadCatalog(), hash);
    }

    /// <summary>
    /// Returns the SHA-256 of the paths and texts of files, in their order, whatever line ends a checkout has given them.
    /// </summary>
    public static string FingerprintOf(IReadOnlyList<CatalogFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            var text = file.Utf8.Span.Contains((byte)'\r') ? [.. file.Utf8.ToArray().Where(unit => unit != '\r')] : file.Utf8.Span;
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{text.Length}\n"));
            hash.AppendData(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Only a message or a tool of those who own the rules asks for the text of a file.
    private static SourceText SourceOf(CatalogFile file) =>
        new(new Lazy<string>(() => Yaml.YamlText.Decode(file.Utf8, file.Path, Limits.CatalogFileBytes, new())!.Source.Text), file.Path);

    private static string? Embedded()
    {
        using var stream = typeof(PackedCatalog).Assembly.GetManifestResourceStream(Resource);
        if (stream is null)
            return null;

        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
