using System.Text.Json;

namespace Lg.Api.Access.Keys;

/// <summary>The file of keys.</summary>
/// <param name="Keys">The keys, in the order in which they were made.</param>
internal sealed record KeyFile(IReadOnlyList<KeyRecord> Keys)
{
    private const int HashDigits = 64;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnusableKeyFileException">The file cannot be read, or does not say what it should.</exception>
    public static KeyFile Read(string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), KeyJson.Default.KeyFile) ?? throw new JsonException();
            return file.Keys.All(IsWhole) && file.Keys.DistinctBy(key => key.Id).Count() == file.Keys.Count
                ? file
                : throw new UnusableKeyFileException(path, "a key lacks its hash or its scopes, or two have the same id");
        }
        catch (JsonException broken)
        {
            throw new UnusableKeyFileException(path, $"it is not the JSON of a file of keys, see line {(broken.LineNumber ?? 0) + 1}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableKeyFileException(path, "it cannot be read");
        }
    }

    /// <summary>Writes the file as a whole, for its owner alone to read: whoever reads it meanwhile sees the old one or the new one.</summary>
    public void Write(string path)
    {
        var unfinished = $"{path}.new";
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (FileStream stream = new(unfinished, options))
            JsonSerializer.Serialize(stream, this, KeyJson.Default.KeyFile);
        File.Move(unfinished, path, overwrite: true);
    }

    private static bool IsWhole(KeyRecord key) =>
        key.Id.Length > 0 && key.Hash.Length == HashDigits && key.Hash.All(char.IsAsciiHexDigit) && key.Scopes.Count > 0 && !key.Scopes.Except(Scopes.All).Any();
}
