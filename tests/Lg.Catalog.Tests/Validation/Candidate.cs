namespace Lg.Catalog.Tests.Validation;

/// <summary>What became of a candidate requirement.</summary>
internal enum Fate
{
    /// <summary>It is in the catalog, as one requirement or split into several.</summary>
    Kept,

    /// <summary>Another requirement says the same.</summary>
    Merged,

    /// <summary>A person must answer it.</summary>
    Question,
}

/// <summary>A candidate requirement from the reading of law, standard and city practice, and where it stands in the catalog.</summary>
/// <param name="Id">The id of the candidate.</param>
/// <param name="Title">What it asks, in Swedish.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Requirements">The requirements of the catalog that hold it.</param>
/// <param name="Compared">Those of them whose verdicts together answer what the candidate asks.</param>
/// <param name="Note">Why it was changed, merged or left to a person; empty when it is as it was.</param>
internal sealed record Candidate(
    string Id, string Title, Fate Fate, IReadOnlyList<string> Requirements, IReadOnlyList<string> Compared, string Note)
{
    public static IReadOnlyList<Candidate> All { get; } = [.. Tables.Read("candidates.tsv").Select(Parse)];

    public string RuleSet => Id.Split('-')[0];

    private static Candidate Parse(string[] values)
    {
        var requirements = values[3].Split(' ');
        return new Candidate(
            values[0],
            values[1],
            Enum.Parse<Fate>(values[2], ignoreCase: true),
            requirements,
            values[4] is "" ? requirements : values[4].Split(' '),
            values[5]);
    }
}
