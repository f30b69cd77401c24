using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lg.Rules.Catalogs;

namespace Lg.Api.Catalogs;

/// <summary>What the files of a folder look like from outside. It is looked at instead of listened to, since that also works over a network and when a link is moved.</summary>
internal static class FolderState
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>Returns a text that differs when a file has come, gone or been written; <c>null</c> when the folder cannot be read.</summary>
    public static string? Of(string folder)
    {
        try
        {
            var lines = FolderWalk.Of(folder).Files.Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)).Select(path => new FileInfo(path))
                .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {WrittenAt(file):O}"))
                .Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
    }

    /// <summary>Returns a text that differs when the state of one of the folders does; <c>null</c> when one of them cannot be read.</summary>
    public static string? OfAll(IEnumerable<string> folders)
    {
        var states = folders.Select(Of).ToList();
        return states.Contains(null) ? null : string.Join(' ', states);
    }

    // Of a link, the file that it leads to.
    private static DateTime WrittenAt(FileInfo file) => (file.ResolveLinkTarget(returnFinalTarget: true) ?? file).LastWriteTimeUtc;
}
