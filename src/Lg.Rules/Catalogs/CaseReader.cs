using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Diagnostics;
using Lg.Rules.Yaml;

namespace Lg.Rules.Catalogs;

/// <summary>Reads the cases of requirements.</summary>
internal static class CaseReader
{
    /// <summary>Returns the cases in the order of the files; a case with something wrong in it is reported and left out.</summary>
    /// <param name="caseFiles">The files.</param>
    /// <param name="bag">Where what is wrong is reported.</param>
    /// <param name="vocabulary">
    /// The words of the catalog that the reviews may use; <c>null</c> when it is not known. Last year's review may use others.
    /// </param>
    public static IReadOnlyList<RequirementCases> Read(
        IReadOnlyList<CatalogFile> caseFiles, DiagnosticBag bag, Vocabulary? vocabulary = null)
    {
        Definitions<RequirementCases> read = new(ThingKind.Requirement, bag);
        foreach (var root in caseFiles.Select(file => YamlReader.Read(file.Utf8, file.Path, bag)).OfType<YamlNode>())
            foreach (var node in root is YamlNode.Sequence list ? list.Items : [root])
            {
                if (MappingReader.Over(node, bag) is { } fields) Read(fields, read, bag, vocabulary);
            }

        return read.Values;
    }

    private static void Read(MappingReader fields, Definitions<RequirementCases> read, DiagnosticBag bag, Vocabulary? vocabulary)
    {
        var requirement = fields.Id("requirement", IdPattern.Requirement);
        var place = fields.PlaceOf("requirement");
        List<Case> cases = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var item in fields.Items("cases"))
        {
            if (MappingReader.Over(item, bag) is not { } caseFields) continue;
            if (ReadCase(caseFields, bag, vocabulary) is { } one) cases.Add(one);
            if (caseFields.Find("name") is YamlNode.Scalar name && !names.Add(name.Text)) bag.CaseNamedTwice(name);
        }

        fields.Finish();
        read.Add(requirement, place, new(requirement, cases, place));
    }

    private static Case? ReadCase(MappingReader fields, DiagnosticBag bag, Vocabulary? vocabulary)
    {
        DiagnosticBag found = new();
        fields = fields.ReportingTo(found);
        Case one = new()
        {
            Name = fields.Text("name"),
            AsOf = fields.Date("asOf"),
            Review = (fields.Need("review") is { } review ? ReadReview(review, found, vocabulary) : null) ?? new Review(),
            Previous = fields.Find("previous") is { } previous ? ReadReview(previous, found, null) : null,
            Verdict = fields.Word("verdict", CatalogWords.Verdicts),
            Upcoming = fields.OptionalWord("upcoming", CatalogWords.ExpectedReadinesses),
            Missing = fields.Has("missing") ? ReadPointers(fields, found) : null,
            Finding = fields.OptionalText("finding"),
            Place = fields.PlaceOf("name"),
        };
        fields.Finish();
        bag.AddAll(found);
        return found.HasErrors ? null : one;
    }

    private static Review? ReadReview(YamlNode node, DiagnosticBag bag, Vocabulary? vocabulary)
    {
        var (review, diagnostics) = ReviewFromYaml.Read(node, vocabulary);
        foreach (var diagnostic in diagnostics)
        {
            bag.Add(diagnostic);
        }

        return review;
    }

    private static List<string> ReadPointers(MappingReader fields, DiagnosticBag bag)
    {
        List<string> pointers = [];
        foreach (var node in fields.OptionalItems("missing"))
        {
            if (NodeValues.Text(node, bag) is not { } pointer) continue;

            if (!pointer.StartsWith('/')) bag.NotAPointer(node, pointer);
            pointers.Add(pointer);
        }

        return pointers;
    }
}
