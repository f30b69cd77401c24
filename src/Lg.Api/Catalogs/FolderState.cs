using System.Security.Cryptography;
using System.Text;
using Lg.Rules.Catalogs;

namespace Lg.Api.Catalogs;

/// <summary>
/// What the files of a folder say. It is looked at instead of listened to, since that also works over a network and when a link is moved.
/// </summary>
internal static class FolderState
{
    // More than whoever replaces a folder and goes on with it needs.
    private const int Attempts = 5;
    private const int LongestFile = 2 * 1024 * 1024;

    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>
    /// Returns a text that differs when a file has come, gone or says something else, whenever it was written; <c>null</c> when a folder
    /// cannot be read.
    /// </summary>
    public static string? Of(params IEnumerable<string> folders)
    {
        try
        {
            using var state = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in folders.SelectMany(folder => FolderWalk.Of(folder).Files)
                .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)))
            {
                state.AppendData(Encoding.UTF8.GetBytes($"{file}\n"));
                state.AppendData(RegularFile.Is(file) ? ContentOf(file) : []);
            }

            return Convert.ToHexStringLower(state.GetHashAndReset());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
    }

    /// <summary>Reads folders that stay as they are while they are read.</summary>
    /// <exception cref="IOException">They never stand still.</exception>
    public static T Whole<T>(IReadOnlyList<string> folders, Func<T> read)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var before = Of(folders);
            var whole = read();
            if (Of(folders) == before)
                return whole;
        }

        throw new IOException($"the catalog in `{string.Join("` and `", folders)}` changes while it is read");
    }

    // Of a file that no load would take, its length is enough.
    private static byte[] ContentOf(string path)
    {
        using var file = File.OpenRead(path);
        return file.Length > LongestFile ? BitConverter.GetBytes(file.Length) : SHA256.HashData(file);
    }
}
