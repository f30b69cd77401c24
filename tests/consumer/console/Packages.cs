using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Consumer;

/// <summary>Tells what the packed folder holds, so that a file that went missing is seen.</summary>
internal static class Packages
{
    private static readonly string[] Wanted = ["README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "packages.cdx.json", "icon.png"];

    public static IEnumerable<string> Describe(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "Lg.*nupkg").Order(StringComparer.Ordinal))
        {
            using var package = ZipFile.OpenRead(path);
            var names = package.Entries.Select(entry => entry.FullName).ToList();
            yield return $"{WithoutVersion(Path.GetFileName(path))}: {string.Join(' ', Kinds(names).Order(StringComparer.Ordinal))}";
        }
    }

    private static string WithoutVersion(string name) => Regex.Replace(name, @"\.\d.*(?=\.s?nupkg$)", "");

    private static IEnumerable<string> Kinds(List<string> names) =>
        names.Where(name => Wanted.Contains(name) || OfLg(name) || HasWords(name)).Select(Short).Distinct();

    private static string Short(string name) =>
        Wanted.Contains(name) ? name : HasWords(name) ? string.Join('/', name.Split('/')[^2..]) : name.Split('/')[^1];

    // The words of another language lie in a folder named after it; a package without them works, in English.
    private static bool HasWords(string name) => name.EndsWith(".resources.dll", StringComparison.Ordinal);

    private static bool OfLg(string name) =>
        name.Split('/')[^1].StartsWith("Lg.", StringComparison.Ordinal) && Path.GetExtension(name) is ".dll" or ".xml" or ".pdb";
}
