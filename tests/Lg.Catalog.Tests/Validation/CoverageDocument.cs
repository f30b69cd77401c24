using System.Text;

namespace Lg.Catalog.Tests.Validation;

/// <summary>Writes <c>docs/catalog-coverage.md</c>.</summary>
internal static class CoverageDocument
{
    private const string Introduction = """
        # Var varje kravkandidat har tagit vägen

        Innan katalogen skrevs lästes lag, standard, dataskyddsombudets område, stadens praxis och hotbilden efter sådant som går att kräva. Varje kandidat står här, med kraven som bär den och vad som har ändrats,
        eller varför den inte har ett eget krav. Sidan skapas av `tests/Lg.Catalog.Tests/Validation` ur `candidates.tsv`. Ett test håller den aktuell och prövar att varje krav finns.

        """;

    public static string Write()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append(Invariant($"\n{Candidate.All.Count} kandidater: {Count(Fate.Kept)} finns i katalogen, {Count(Fate.Merged)} går upp i ett annat krav och {Count(Fate.Question)} är frågor för en människa. "));
        text.Append(Invariant($"Katalogen har {ShippedCatalog.Rulebook.Requirements.Count} krav. Utan egen kandidat: {(Added() is { Count: > 0 } added ? string.Join(", ", added) : "inget")}.\n"));
        foreach (var group in Candidate.All.GroupBy(candidate => candidate.RuleSet))
            WriteGroup(text, group);
        WriteDuties(text);
        return text.ToString();
    }

    private static void WriteDuties(StringBuilder text)
    {
        text.Append(Invariant($"\n## Skyldigheter som ingen kandidat nämnde ({Duty.All.Count})\n\n"));
        text.Append(
            "Lag och standard lästes om efter det som inget krav prövade. Det som en genomgång kan visa är ett krav; resten är frågor för en människa, som aldrig bedöms och inte frågar efter fler uppgifter.\n\n");
        text.Append("| plats | skyldighet | var | varför så |\n|---|---|---|---|\n");
        foreach (var duty in Duty.All)
            text.Append(Invariant($"| {duty.Place} | {duty.Title} | {Where(duty)} | {duty.Note} |\n"));
    }

    private static string Where(Duty duty) => duty.Fate switch
    {
        Fate.Kept => string.Join(", ", duty.Requirements),
        Fate.Merged => $"går upp i {string.Join(", ", duty.Requirements)}",
        Fate.Question => $"fråga för en människa: {string.Join(", ", duty.Requirements)}",
    };

    private static void WriteGroup(StringBuilder text, IGrouping<string, Candidate> group)
    {
        text.Append(Invariant(
            $"\n## {group.Key} ({group.Count()})\n\n| kandidat | | var | vad som har ändrats, eller varför inte |\n|---|---|---|---|\n"));
        foreach (var candidate in group)
            text.Append(Invariant($"| {candidate.Id} | {candidate.Title} | {Where(candidate)} | {candidate.Note} |\n"));
    }

    private static string Where(Candidate candidate) => candidate.Fate switch
    {
        Fate.Kept when candidate.Requirements is [var only] && only == candidate.Id => "samma id",
        Fate.Kept => string.Join(", ", candidate.Requirements),
        Fate.Merged => $"går upp i {string.Join(", ", candidate.Requirements)}",
        Fate.Question => $"fråga för en människa: {string.Join(", ", candidate.Requirements)}",
    };

    private static IReadOnlyList<string> Added()
    {
        var held = Candidate.All.SelectMany(candidate => candidate.Requirements)
            .Concat(Duty.All.SelectMany(duty => duty.Requirements))
            .ToHashSet(StringComparer.Ordinal);
        return [.. ShippedCatalog.Rulebook.Requirements.Select(requirement => requirement.Id).Where(id => !held.Contains(id))];
    }

    private static int Count(Fate fate) => Candidate.All.Count(candidate => candidate.Fate == fate);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
