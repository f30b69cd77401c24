using System.Text.RegularExpressions;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Workbench.Checks;

/// <summary>Checks the texts that readers see: their spaces, their length, and that they say the same in both languages.</summary>
internal static partial class TextCheck
{
    // Documents and standards keep their names in other languages.
    private static readonly string[] MayBeTheSame = ["sources", "rulesets", "roles", "catalog"];

    public static void RunOnCatalog(ReadFile file, DiagnosticBag bag)
    {
        foreach (var entry in file.Groups.SelectMany(group => group.Entries))
            Check(entry.Key.Text, "", entry.Value, bag);
    }

    public static void RunOnCases(ReadFile file, DiagnosticBag bag)
    {
        foreach (var one in file.Under("cases"))
        {
            if (one.Find("name")?.Value is YamlNode.Scalar name)
            {
                CheckSpaces(name, bag);
                if (name.Text.Length > TextLimits.CaseName) bag.TextTooLong(name, TextLimits.CaseName);
            }

            if (one.Find("finding")?.Value is YamlNode.Scalar finding) CheckSpaces(finding, bag);
        }
    }

    // INVARIANT: the reader of YAML has bounded the nesting, so this recursion is shallow.
    private static void Check(string kind, string field, YamlNode node, DiagnosticBag bag)
    {
        switch (node)
        {
            case YamlNode.Sequence list:
                foreach (var item in list.Items) Check(kind, field, item, bag);
                break;
            case YamlNode.Mapping mapping when mapping.Find("sv") is not null || mapping.Find("en") is not null:
                CheckLanguages(kind, field, mapping, bag);
                break;
            case YamlNode.Mapping mapping:
                foreach (var entry in mapping.Entries) Check(kind, entry.Key.Text, entry.Value, bag);
                break;
        }
    }

    private static void CheckLanguages(string kind, string field, YamlNode.Mapping languages, DiagnosticBag bag)
    {
        var texts = ((string[])["sv", "en"]).Select(language => languages.Find(language)?.Value as YamlNode.Scalar).ToList();
        foreach (var text in texts.OfType<YamlNode.Scalar>().Where(text => text.Text.Trim().Length > 0))
        {
            CheckSpaces(text, bag);
            CheckLength(kind, field, text, bag);
        }

        if (texts is [{ } sv, { } en])
            CheckParity(kind, sv, en, bag);
    }

    private static void CheckSpaces(YamlNode.Scalar scalar, DiagnosticBag bag)
    {
        // A block ends with the line break that YAML gives it.
        var text = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Text.TrimEnd('\n') : scalar.Text;
        if (text.Trim() != text)
            bag.SpaceAround(scalar);
        else if (DoubleSpace.IsMatch(SameFacts.Words(text)))
            bag.DoubleSpace(scalar);
    }

    private static void CheckLength(string kind, string field, YamlNode.Scalar scalar, DiagnosticBag bag)
    {
        var length = scalar.Text.Trim().Length;
        if (length > TextLimits.Of(kind, field)) bag.TextTooLong(scalar, TextLimits.Of(kind, field));
        if (kind == "requirements" && length < TextLimits.Shortest) bag.TextTooShort(scalar, TextLimits.Shortest);
    }

    private static void CheckParity(string kind, YamlNode.Scalar sv, YamlNode.Scalar en, DiagnosticBag bag)
    {
        if (SameFacts.Differing(sv.Text, en.Text).ToList() is { Count: > 0 } differing)
            bag.FactsDiffer(en, differing);
        else if (sv.Text.Trim() == en.Text.Trim() && Word.IsMatch(SameFacts.Words(sv.Text)) && !MayBeTheSame.Contains(kind))
            bag.NotTranslated(en);
    }

    [GeneratedRegex("[^ \n] {2,}[^ \n]", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleSpace { get; }

    [GeneratedRegex(@"\p{L}{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
