using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>A fact of the review as it is told: by its question turned into a statement, or by its label where that cannot be done.</summary>
/// <param name="Field">The field that a reader knows it by; of an existence, the object.</param>
/// <param name="Owner">The object that it is about, when its own words do not say which; otherwise <c>null</c>.</param>
internal sealed record NamedFact(Field Field, Field? Owner)
{
    // What several objects have in common, such as being adopted, is told with the name of the object.
    private static readonly HashSet<ReviewType> Shared =
    [
        .. FieldTable.All.SelectMany(type => type.Fields)
            .Where(field => field is { Kind: FieldKind.Object, Type: not null })
            .GroupBy(field => field.Type!)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key),
    ];

    public static NamedFact Of(TypedNode.Member member) => member switch
    {
        { Field.IsExistence: true, Target: TypedNode.Member owner } => new(owner.Field, null),
        { Target: TypedNode.Member { Field: { Type: { } type } owner } } when Shared.Contains(type) => new(member.Field, owner),
        _ => new(member.Field, null),
    };

    /// <summary>Gets the subject of its statement; <c>null</c> when its question fits no pattern.</summary>
    public LocalizedText? Subject => WithOwner(SwedishQuestion.Parse(Field.Question.Sv), Language.Swedish) is { Subject: var sv } && WithOwner(EnglishQuestion.Parse(Field.Question.En), Language.English) is { Subject: var en } ? new(sv, en) : null;

    /// <summary>Returns whether it is so.</summary>
    public LocalizedText YesNo(bool yes) => InBoth(language => Told(
        language,
        sv => yes ? SwedishStatement.Yes(sv) : SwedishStatement.No(sv),
        en => yes ? EnglishStatement.Yes(en) : EnglishStatement.No(en),
        parts => parts.IsYesNo)
        ?? Say(language, $"Svaret på {Question(language)} är {ValueText.YesNo(yes, language)}", $"The answer to {Question(language)} is {ValueText.YesNo(yes, language)}"));

    /// <summary>Returns when it was, is or is to be.</summary>
    /// <param name="when">The day with its preposition.</param>
    public LocalizedText OnDay(LocalizedText when) => InBoth(language => Told(
        language, sv => SwedishStatement.OnDay(sv, when.Sv), en => EnglishStatement.OnDay(en, when.En)) ?? $"{Label(language)}: {when.In(language)}");

    /// <summary>Returns how many or how much.</summary>
    public LocalizedText Amount(double number) => InBoth(language =>
    {
        var text = Phrases.Number(number, language);
        var inSentence = Field.Unit == "percent" ? Units.With(number, Field.Unit, language) : text;
        return Told(language, sv => SwedishStatement.Amount(sv, inSentence), en => EnglishStatement.Amount(en, inSentence)) ?? $"{Label(language)}: {text}";
    });

    /// <summary>Returns which value it has; <paramref name="value"/> as it stands in a sentence.</summary>
    public LocalizedText Is(LocalizedText value) => InBoth(language => Is(value.In(language), language));

    /// <summary>Returns how much of a collection it holds for.</summary>
    public LocalizedText Share(Coverage coverage) => InBoth(language => Told(language, sv => InSwedish(sv, coverage), en => InEnglish(en, coverage))
        ?? $"{Label(language)}: {CoverageWords(coverage, language)}");

    /// <summary>Returns the question as it stands in a sentence; <c>null</c> when it cannot.</summary>
    public string? Inside(Language language)
    {
        var inside = language == Language.Swedish
            ? WithOwner(SwedishQuestion.Parse(Field.Question.Sv), language) is { } sv ? SwedishStatement.Inside(sv) : null
            : WithOwner(EnglishQuestion.Parse(Field.Question.En), language) is { } en ? EnglishStatement.Inside(en) : null;
        return inside is null || Owner is null || inside.Contains(Label(language, Owner), StringComparison.OrdinalIgnoreCase) ? inside : $"{inside} ({LowerFirst(Label(language, Owner))})";
    }

    /// <summary>Returns the question, quoted.</summary>
    public string Question(Language language) => Quoted(Field.Question.In(language), language);

    public string Label(Language language) => Owner is null ? Field.Label.In(language) : $"{Label(language, Owner)}, {LowerFirst(Field.Label.In(language))}";

    /// <summary>Returns an English label with its article.</summary>
    public static string The(string label) =>
        label.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || label.StartsWith("last ", StringComparison.OrdinalIgnoreCase) ? LowerFirst(label) : $"the {LowerFirst(label)}";

    private static string Label(Language language, Field field) => field.Label.In(language);

    private static string CoverageWords(Coverage coverage, Language language) => Messages.CoverageText(coverage).In(language);

    private static string? InSwedish(QuestionParts parts, Coverage coverage) => coverage.Kind switch
    {
        CoverageKind.All => parts.IsYesNo ? SwedishStatement.Yes(parts) : SwedishStatement.Share(parts, "alla", "alla de"),
        CoverageKind.Some => parts.IsYesNo ? SwedishStatement.Partly(parts) : SwedishStatement.Share(parts, "bara en del", "bara en del av de"),
        CoverageKind.AtLeastSome => parts.IsYesNo ? SwedishStatement.AtLeastPartly(parts) : SwedishStatement.Share(parts, "minst en del", "minst en del av de"),
        CoverageKind.None => parts.IsYesNo ? SwedishStatement.No(parts) : SwedishStatement.Share(parts, "inga", "inga av de"),
        CoverageKind.AtLeast => SwedishStatement.Share(parts, CoverageWords(coverage, Language.Swedish), FormattableString.Invariant($"minst {coverage.Done} av de")),
        CoverageKind.Counted => SwedishStatement.Share(parts, CoverageWords(coverage, Language.Swedish), FormattableString.Invariant($"{coverage.Done} av de {coverage.Of}")),
    };

    private static string? InEnglish(QuestionParts parts, Coverage coverage) => coverage.Kind switch
    {
        CoverageKind.All => parts.IsYesNo ? EnglishStatement.Yes(parts) : EnglishStatement.Share(parts, "all", "all of the"),
        CoverageKind.Some => parts.IsYesNo ? EnglishStatement.Partly(parts) : EnglishStatement.Share(parts, "only some", "only some of the"),
        CoverageKind.AtLeastSome => parts.IsYesNo ? EnglishStatement.AtLeastPartly(parts) : EnglishStatement.Share(parts, "at least some", "at least some of the"),
        CoverageKind.None => parts.IsYesNo ? EnglishStatement.No(parts) : EnglishStatement.Share(parts, "no", "none of the"),
        CoverageKind.AtLeast => EnglishStatement.Share(parts, CoverageWords(coverage, Language.English), FormattableString.Invariant($"at least {coverage.Done} of the")),
        CoverageKind.Counted => EnglishStatement.Share(parts, CoverageWords(coverage, Language.English), FormattableString.Invariant($"{coverage.Done} of the {coverage.Of}")),
    };

    private string Is(string value, Language language) => Say(language, $"{Label(language)} är {value}", $"{UpperFirst(The(Label(language)))} is {value}");

    private string? Told(Language language, Func<QuestionParts, string?> swedish, Func<QuestionParts, string?> english, Func<QuestionParts, bool>? fits = null)
    {
        var parts = language == Language.Swedish ? SwedishQuestion.Parse(Field.Question.Sv) : EnglishQuestion.Parse(Field.Question.En);
        if (WithOwner(parts, language) is not { } named || fits?.Invoke(named) == false)
            return null;

        var statement = language == Language.Swedish ? swedish(named) : english(named);
        return statement is null || Owner is null || named != parts ? statement : $"{Label(language, Owner)}: {LowerFirst(statement)}";
    }

    // "När gjordes det senast?" asks of the object: its name takes the place of the pronoun.
    private QuestionParts? WithOwner(QuestionParts? parts, Language language) =>
        parts is { HasPronoun: true } && Owner is not null ? parts with { Subject = Say(language, LowerFirst(Label(language, Owner)), The(Label(language, Owner))) } : parts;
}
