namespace Lg.Workbench.Checks;

/// <summary>
/// How long the texts of a catalog may be, in characters as they are written. Each is a little above the longest that a reader of the
/// shipped catalog has found good: what is longer is two thoughts.
/// </summary>
internal static class TextLimits
{
    /// <summary>A text of a requirement shorter than this says nothing.</summary>
    public const int Shortest = 8;

    /// <summary>A title is one row of a list.</summary>
    public const int Title = 100;

    /// <summary>The name of a rule set, an area or a role stands in a column of a table.</summary>
    public const int Name = 60;

    /// <summary>Why, what to do, or a note: two sentences.</summary>
    public const int Sentences = 250;

    /// <summary>A question is one sentence.</summary>
    public const int Question = 200;

    /// <summary>A finding or a measured value is a sentence or two, with the expressions that it holds.</summary>
    public const int Template = 500;

    /// <summary>What is measured is one sentence.</summary>
    public const int Measure = 200;

    /// <summary>What is to be reached stands in a column of a table.</summary>
    public const int Target = 100;

    /// <summary>The name of a case is one row.</summary>
    public const int CaseName = 100;

    /// <summary>Returns the limit of a text.</summary>
    /// <param name="kind">The root key that it stands under.</param>
    /// <param name="field">Its field.</param>
    public static int Of(string kind, string field) => (kind, field) switch
    {
        ("rulesets" or "areas" or "roles", "title") => Name,
        (_, "title") => Title,
        (_, "question") => Question,
        (_, "measure") => Measure,
        (_, "target") => Target,
        (_, "finding" or "baseline") => Template,
        _ => Sentences,
    };
}
