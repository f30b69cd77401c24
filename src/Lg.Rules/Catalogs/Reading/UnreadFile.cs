using System.Text;
using System.Text.RegularExpressions;

namespace Lg.Rules.Catalogs;

/// <summary>Guesses what a file that is not YAML may define, by the words that begin its lines, so that only this is not missed elsewhere.</summary>
internal static partial class UnreadFile
{
    public static IEnumerable<ThingKind> MayDefine(CatalogFile file)
    {
        // Every byte is a letter here: a file in another encoding still shows its keys.
        List<ThingKind> kinds = [.. RootKey.Matches(Encoding.Latin1.GetString(file.Utf8.Span)).Select(match => KindOf(match.Groups[1].Value)).OfType<ThingKind>().Distinct()];
        return kinds.Count > 0 ? kinds : Enum.GetValues<ThingKind>();
    }

    private static ThingKind? KindOf(string key) => key switch
    {
        "rulesets" => ThingKind.Ruleset,
        "areas" => ThingKind.Area,
        "roles" => ThingKind.Role,
        "sources" => ThingKind.Source,
        "parameters" => ThingKind.Parameter,
        "goals" => ThingKind.Goal,
        "requirements" => ThingKind.Requirement,
        _ => null,
    };

    [GeneratedRegex("^([a-z]+):", RegexOptions.Multiline)]
    private static partial Regex RootKey { get; }
}
