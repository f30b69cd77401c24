namespace Lg.Cli.Output;

/// <summary>Paths as whoever shows a repository knows them: from its root, wherever the command runs.</summary>
internal static class RepositoryPath
{
    private const string Mark = ".git";

    /// <summary>Returns the path from the root of the repository that a file lies in; as it is when the file lies in none.</summary>
    public static string Of(string path)
    {
        var whole = Path.GetFullPath(path);
        for (var folder = Path.GetDirectoryName(whole); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // In a worktree of its own the mark is a file.
            if (Path.Exists(Path.Combine(folder, Mark)))
                return Path.GetRelativePath(folder, whole).Replace(Path.DirectorySeparatorChar, '/');
        }

        return path;
    }
}
