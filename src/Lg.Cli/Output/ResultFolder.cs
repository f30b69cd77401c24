using System.IO.Enumeration;
using System.Text;
using Lg.Model.Diagnostics;
using Lg.Rules.Catalogs;
using Lg.Workbench.Pages;

namespace Lg.Cli.Output;

/// <summary>Writes many files to a folder: all of them, or none. A list in the folder says which files are the tool's own.</summary>
internal static class ResultFolder
{
    /// <summary>The name of the list of files that the tool has written.</summary>
    public const string List = ".lg-catalog-docs";

    private const int LongestList = 1024 * 1024;

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

            if (files.Select(file => file.Path).FirstOrDefault(path => LeadsElsewhere(target, path)) is { } link)
                return ToolProblems.LeadsElsewhere($"{folder.TrimEnd('/')}/{link}");

            Replace(target, files, own);
            return null;
        }
        catch (Exception exception) when (WriteProblems.Covers(exception))
        {
            return WriteProblems.Of(folder, exception);
        }
    }

    private static HashSet<string> OwnFiles(string target) =>
        Path.Combine(target, List) is var list
            && RegularFile.Is(list)
            && RegularFile.Read(list, LongestList) is { Length: <= LongestList } text
            ? [
                .. Encoding.UTF8.GetString(text.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                List,
            ]
            : [];

    // A link is somebody else's, and where it leads is not looked at.
    private static bool HasOthers(string target, HashSet<string> own) =>
        Directory.Exists(target)
            && new FileSystemEnumerable<string>(
                target, (ref entry) => entry.ToFullPath(), new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            {
                ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(entry.Attributes),
                ShouldRecursePredicate = (ref entry) => !IsLink(entry.Attributes),
            }.Any(file => !own.Contains(Path.GetRelativePath(target, file).Replace('\\', '/')));

    private static bool IsLink(FileAttributes attributes) => attributes.HasFlag(FileAttributes.ReparsePoint);

    // Somebody else may have put a link among the folders, or any name in the list.
    private static bool LeadsElsewhere(string target, string name)
    {
        var path = Path.GetFullPath(Path.Combine(target, name));
        if (!path.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return true;

        for (var folder = Path.GetDirectoryName(path); folder is not null
            && folder.Length > target.Length; folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
                return true;
        }

        return false;
    }

    // Everything is written beside the folder first, so that a full disk or a Ctrl-C leaves the old pages as they were.
    private static void Replace(string target, IReadOnlyList<SiteFile> files, HashSet<string> own)
    {
        // In the folder, if there is one: that beside it can be another disk, or belong to somebody else.
        var beside =
            Directory.Exists(target) ? Path.Combine(target, $".{Path.GetRandomFileName()}.lg") : $"{target}.{Path.GetRandomFileName()}.lg";
        try
        {
            Directory.CreateDirectory(beside);
            foreach (var file in files.Append(
                new(List, string.Concat(files.Select(file => file.Path).Order(StringComparer.Ordinal).Select(path => path + "\n")))))
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
            MovePage(Path.Combine(beside, name), Path.Combine(target, name));
        }

        foreach (var old in own.Where(name => !names.Contains(name) && !LeadsElsewhere(target, name))
            .Select(name => Path.Combine(target, name))
            .Where(File.Exists))
            File.Delete(old);
    }

    // A page that is a link is replaced, never what it leads to.
    private static void MovePage(string page, string target)
    {
        if (!OperatingSystem.IsWindows() && new FileInfo(target) is { Exists: true, LinkTarget: null })
            File.SetUnixFileMode(page, File.GetUnixFileMode(target));
        File.Move(page, target, overwrite: true);
    }

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
    }
}
