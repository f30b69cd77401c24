namespace Lg.Rules.Catalogs;

// The files in a folder and in the folders in it: each folder once, however many links lead to it. The host compiles this file too, for its
// watcher; its documentation is in plain comments, because the host's OpenAPI document is made from comments and does not take the same
// member twice.
internal static class FolderWalk
{
    // How many folders may stand in each other.
    public const int Depth = 10;

    // Hidden folders are how containers and editors keep other copies of the same files.
    private static readonly EnumerationOptions Plain =
        new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    // Returns the paths of the files, which begin with that of the folder, and the folders that lie too deep to be looked into.
    public static (IReadOnlyList<string> Files, IReadOnlyList<string> TooDeep) Of(string folder, bool withHidden = false)
    {
        List<string> files = [], tooDeep = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<(DirectoryInfo Folder, string Shown, int Depth)> waiting = new([(new(folder), folder, 0)]);
        Stack<(DirectoryInfo Folder, string Shown, int Depth)> links = new();

        // Folders before links to them, so that a file is known by its own name.
        while (waiting.TryDequeue(out var next) || links.TryPop(out next))
        {
            if (!seen.Add(RealPath(next.Folder.FullName)))
                continue;
            if (next.Depth > Depth)
            {
                tooDeep.Add(next.Shown);
                continue;
            }

            foreach (var entry in next.Folder.EnumerateFileSystemInfos("*", withHidden ? Everything : Plain)
                .OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                var shown = Path.Combine(next.Shown, entry.Name);
                if (entry is not DirectoryInfo inner)
                    files.Add(shown);
                else if (inner.LinkTarget is null)
                    waiting.Enqueue((inner, shown, next.Depth + 1));
                else
                    links.Push((inner, shown, next.Depth + 1));
            }
        }

        return (files, tooDeep);
    }

    // Any part of a path can be a link.
    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is not { } parent)
            return path;

        var here = Path.Combine(RealPath(parent), Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));
        return new DirectoryInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : here;
    }
}
