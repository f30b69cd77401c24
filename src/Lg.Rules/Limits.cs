namespace Lg.Rules;

/// <summary>
/// The numbers that bound what a text may ask of the machine. All are far above what a rule that a person can read needs,
/// and are checked before the work that they bound. What bounds a review itself is beside its reader, in
/// <see cref="Lg.Model.Reading.ReadingLimits"/>.
/// </summary>
internal static class Limits
{
    /// <summary>Diagnostics in one report: who has a hundred mistakes mends the first ones and runs again.</summary>
    public const int Diagnostics = 100;

    /// <summary>Diagnostics that are kept, to be sorted before some are shown; what comes after them is only counted.</summary>
    public const int KeptDiagnostics = 1_000;

    /// <summary>Characters (UTF-16 units) in an expression: three screens of text, more than anybody reviews.</summary>
    public const int ExpressionLength = 8_192;

    /// <summary>Characters (UTF-16 units) in a message template: a page of text, and a message is one or two sentences.</summary>
    public const int TemplateLength = 4_096;

    /// <summary>Tokens in an expression: bounds the tree, and with it each later pass, also where the text is dense.</summary>
    public const int Tokens = 2_000;

    /// <summary>Brackets and branches inside each other: each costs the parser stack, and a thread may have as little as 256 kB.</summary>
    public const int Nesting = 40;

    /// <summary>
    /// Levels of the finished tree, which long chains such as <c>a + a + …</c> also deepen: later passes recurse over it.
    /// </summary>
    public const int TreeDepth = 100;

    /// <summary>Characters (UTF-16 units) in a string literal: a sentence or a pattern, not a document.</summary>
    public const int StringLiteral = 1_000;

    /// <summary>Characters of the writer's own text that a message repeats, so that it stays one readable line.</summary>
    public const int QuotedText = 40;

    /// <summary>Characters of an expression that a message repeats: long enough for a comparison of two fields with long paths.</summary>
    public const int QuotedClause = 120;

    /// <summary>Clauses of one explanation: more than a screen of them explains nothing.</summary>
    public const int ExplanationClauses = 60;

    /// <summary>Clauses side by side in an explanation: the first items of a list show what the others are like.</summary>
    public const int ExplanationParts = 5;

    /// <summary>Steps of a regular expression, its repetitions written out: what RE2 itself allows of one repetition.</summary>
    public const int PatternSize = 1_000;

    /// <summary>Steps of all regular expressions in one expression, so that reading it stays quick.</summary>
    public const int PatternsSize = 4_000;

    /// <summary>
    /// Steps that one requirement may cost on the largest review that is read, worked out when the catalog is loaded; and that one
    /// evaluation may take at run time, whatever it is given. Looking at each of 2,000 items for each of 2,000 others is too much; a join
    /// of them is not.
    /// </summary>
    public const long Cost = 4_000_000;

    /// <summary>Macros inside each other: a third level is a rule that nobody can follow.</summary>
    public const int MacroNesting = 2;

    /// <summary>Characters (UTF-16 units) of a text that an expression puts together.</summary>
    public const int ComputedText = 100_000;

    /// <summary>Items of a list or map that an expression puts together, and those of the lists and maps in it.</summary>
    public const int ComputedItems = 20_000;

    /// <summary>
    /// Characters (UTF-16 units) of the texts in a list or map that an expression puts together: as many as a review has bytes.
    /// </summary>
    public const int ComputedTexts = 16 * 1024 * 1024;

    /// <summary>
    /// How many times as much a step of putting texts together is as one of reading them: what is put together takes memory too.
    /// </summary>
    public const int StepsToCopy = 4;

    /// <summary>Characters (UTF-16 units) of a text that are read for one step.</summary>
    public const int TextPerStep = 64;

    /// <summary>
    /// Subjects of one requirement that a report tells of one by one for each verdict, errors and what is resolved too; the others are
    /// counted. Each is some kilobytes, and nobody reads the fifty-first that lacks the same.
    /// </summary>
    public const int NamedSubjects = 50;

    /// <summary>Keys that a question offers as answers; a form that needs more reads them in the review that it has.</summary>
    public const int NamedKeys = 200;

    /// <summary>Planned items that are told one by one beside a goal that they match; the others are counted.</summary>
    public const int NamedPlans = 50;

    /// <summary>Clauses that are recorded to explain one evaluation; what comes after them is evaluated, but not told.</summary>
    public const int TracedClauses = 20_000;

    /// <summary>
    /// Items of a list up to which a trace of a join shows each; of a longer one it looks in the index, as an evaluation does.
    /// </summary>
    public const int JoinByEach = 200;

    /// <summary>
    /// Firings of an app's rules in one run: hundreds for each requirement. Rules that go on after that infer without end.
    /// </summary>
    public const int AppRuleFirings = 100_000;

    /// <summary>Bytes of one catalog file: far above any file that a person reads.</summary>
    public const int CatalogFileBytes = 1024 * 1024;

    /// <summary>Bytes of all files of a catalog together.</summary>
    public const int CatalogBytes = 16 * 1024 * 1024;

    /// <summary>Bytes of a review in YAML, which takes more memory to read than one in JSON: still a review of 15,000 items.</summary>
    public const int YamlReviewBytes = 5 * 1024 * 1024;

    /// <summary>Characters (UTF-16 units) of one line of YAML; its parser reads a line ahead.</summary>
    public const int YamlLine = 20_000;

    /// <summary>Levels of mappings and lists of YAML in each other; a review has eight, and its parser has no bound of its own.</summary>
    public const int YamlNesting = 40;

    /// <summary>Values in one YAML text: mappings, lists and scalars, keys not counted.</summary>
    public const int YamlValues = 200_000;
}
