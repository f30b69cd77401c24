using Lg.Rules.Catalogs;

namespace Lg.Cli.Input;

/// <summary>The files that a run has read. A result is never written over one of them, by whatever name it goes.</summary>
internal sealed class InputsRead
{
    private readonly List<string> files = [];
    private readonly List<string> catalogs = [];

    /// <summary>Remembers a file.</summary>
    public void Add(string file) => files.Add(file);

    /// <summary>Remembers the files of a catalog.</summary>
    public void AddCatalog(string folder) => catalogs.Add(folder);

    /// <summary>Returns whether a file is among them.</summary>
    public bool Contain(string file) => Size(file) is > 0 and var size
        && files.Concat(catalogs.SelectMany(CatalogFolder.AllFiles)).Any(input => Size(input) == size && AreSame(input, file));

    // Devices and pipes have no size, nor anything to lose.
    private static long? Size(string path)
    {
        try
        {
            return RegularFile.Final(path) is { Exists: true } file ? file.Length : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    // Links, hard links and mounts give one file many names, but it has one lock.
    private static bool AreSame(string input, string file)
    {
        if (Path.GetFullPath(input) == Path.GetFullPath(file))
            return true;

        try
        {
            using var read = File.OpenHandle(input);
            return !CanBeHeld(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanBeHeld(string file)
    {
        try
        {
            using var held = File.OpenHandle(file, share: FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
