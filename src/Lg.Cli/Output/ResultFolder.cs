using System.Text;
using Lg.Model.Diagnostics;
using Lg.Workbench.Pages;

namespace Lg.Cli.Output;

/// <summary>Writes many files to a folder: all of them, or none. A list in the folder says which files are the tool's own.</summary>
internal static class ResultFolder
{
    /// <summary>The name of the list of files that the tool has written.</summary>
    public const string List = ".lg-catalog-docs";

    /// <summary>Returns what is wrong, or <c>null</c> when the files are written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="force">Whether files of others may be in the folder; those with other names stay.</param>
    public static Diagnostic? Write(string folder, IReadOnlyList<SiteFile> files, bool force)
    {
        if (File.Exists(folder))
            return ToolProblems.IsFile(folder);

        try
        {
            var target = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
            var own = OwnFiles(target);
            if (!force && HasOthers(target, own))
                return ToolProblems.FolderNotEmpty(folder);

            Replace(target, files, own);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return ToolProblems.Unwritable(folder);
        }
    }

    private static HashSet<string> OwnFiles(string target) =>
        File.Exists(Path.Combine(target, List)) ? [.. File.ReadAllLines(Path.Combine(target, List)), List] : [];

    private static bool HasOthers(string target, HashSet<string> own) =>
        Directory.Exists(target) && Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Any(file => !own.Contains(Path.GetRelativePath(target, file).Replace('\\', '/')));

    // Everything is written beside the folder first, so that a full disk or a Ctrl-C leaves the old pages as they were.
    private static void Replace(string target, IReadOnlyList<SiteFile> files, HashSet<string> own)
    {
        var beside = $"{target}.{Path.GetRandomFileName()}.lg";
        try
        {
            Directory.CreateDirectory(beside);
            foreach (var file in files.Append(new(List, string.Concat(files.Select(file => file.Path).Order(StringComparer.Ordinal).Select(path => path + "\n")))))
                WriteFile(Path.Combine(beside, file.Path), file.Text);

            if (!Directory.Exists(target))
                Directory.Move(beside, target);
            else
                Exchange(target, beside, files, own);
        }
        finally
        {
            if (Directory.Exists(beside))
                Directory.Delete(beside, recursive: true);
        }
    }

    // File by file: a folder that somebody stands in, or that is mounted, cannot be moved away.
    private static void Exchange(string target, string beside, IReadOnlyList<SiteFile> files, HashSet<string> own)
    {
        HashSet<string> names = [.. files.Select(file => file.Path), List];
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, name))!);
            File.Move(Path.Combine(beside, name), Path.Combine(target, name), overwrite: true);
        }

        foreach (var old in own.Where(name => !names.Contains(name) && IsInside(target, name)))
            File.Delete(Path.Combine(target, old));
    }

    // The list lies in a folder that others can write to.
    private static bool IsInside(string target, string name) =>
        Path.GetFullPath(Path.Combine(target, name)).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(Path.Combine(target, name));

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
