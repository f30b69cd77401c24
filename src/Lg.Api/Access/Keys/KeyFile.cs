using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lg.Faces;
using Lg.Rules.Catalogs;

namespace Lg.Api.Access.Keys;

/// <summary>The file of keys.</summary>
/// <param name="Keys">The keys, in the order in which they were made.</param>
internal sealed record KeyFile(IReadOnlyList<KeyRecord> Keys)
{
    private const int HashDigits = 64;

    /// <summary>Gets a text that is another when the file says something else.</summary>
    [JsonIgnore]
    public string State { get; private init; } = "";

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnusableKeyFileException">The file cannot be read, or does not say what it should.</exception>
    public static KeyFile Read(string path) => Use(path, () =>
    {
        // A pipe would hold up whoever is let in next, and a device never end.
        var bytes = !File.Exists(path) || RegularFile.Is(path) ? WholeFile.Read(path) : throw new IOException("it is a pipe or a device");
        return Parse(path, bytes) with { State = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    });

    /// <summary>Changes a file, or makes it; whoever else changes it waits, so that no key is lost.</summary>
    /// <exception cref="UnusableKeyFileException">The file cannot be read or written, or does not say what it should.</exception>
    public static void Change(string path, Func<KeyFile, KeyFile> change) => Use(path, () => WholeFile.Change(
        path,
        before => JsonSerializer.SerializeToUtf8Bytes(change(before is [] ? new([]) : Parse(path, before)), KeyJson.Default.KeyFile)));

    private static T Use<T>(string path, Func<T> use)
    {
        try
        {
            return use();
        }
        catch (JsonException broken)
        {
            throw new UnusableKeyFileException(path, $"it is not the JSON of a file of keys, see line {(broken.LineNumber ?? 0) + 1}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UnusableKeyFileException(path, (exception.InnerException ?? exception).Message);
        }
    }

    private static KeyFile Parse(string path, byte[] json)
    {
        var file = JsonSerializer.Deserialize(json, KeyJson.Default.KeyFile) ?? throw new JsonException();
        return file.Keys.All(IsWhole) && file.Keys.DistinctBy(key => key.Id).Count() == file.Keys.Count
            ? file : throw new UnusableKeyFileException(path, "a key lacks its hash or its scopes, or two have the same id");
    }

    private static bool IsWhole(KeyRecord key) =>
        key.Id.Length > 0
            && key.Hash.Length == HashDigits
            && key.Hash.All(char.IsAsciiHexDigit)
            && key.Scopes.Count > 0
            && !key.Scopes.Except(Scopes.All).Any();
}
