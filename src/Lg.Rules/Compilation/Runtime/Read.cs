using Lg.Model;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>Turns what the records hold into facts: what is not there is unknown.</summary>
internal static class Read
{
    public static Truth Boolean(bool? value) => value ?? Truth.Unknown;

    public static Fact<string> Text(string? value) => value ?? Fact<string>.Unknown;

    public static Fact<long> Int(int? value) => value ?? Fact<long>.Unknown;

    public static Fact<double> Double(double? value) => value ?? Fact<double>.Unknown;

    public static Fact<DateSpan> Date(PartialDate? value) => value is { } date ? DateSpan.Of(date) : Fact<DateSpan>.Unknown;

    public static Fact<DateTimeOffset> Instant(DateTimeOffset? value) => value ?? Fact<DateTimeOffset>.Unknown;

    public static Fact<string> Choice<T>(T? value)
        where T : struct, Enum => value is { } choice ? ChoiceNames.Of(choice) : Fact<string>.Unknown;

    public static Fact<Coverage> CoverageOf(Coverage? value) => value ?? Fact<Coverage>.Unknown;

    public static Fact<Items<T>> List<T>(IReadOnlyList<T>? value, bool? isComplete, bool silenceIsComplete) =>
        value is null ? Fact<Items<T>>.Unknown : new Items<T>(value, Completeness.IsOpen(value.Count, isComplete, silenceIsComplete));

    public static Fact<Items<string>> Choices<T>(IReadOnlyList<T>? value, bool? isComplete, bool silenceIsComplete)
        where T : struct, Enum => value is null
            ? Fact<Items<string>>.Unknown
            : new Items<string>(ChoiceNames.OfAll(value), Completeness.IsOpen(value.Count, isComplete, silenceIsComplete));

    public static Fact<T> Record<T>(T? value)
        where T : class => value ?? Fact<T>.Unknown;

    /// <summary>Stating any other member implies that it exists.</summary>
    public static Truth Existence(bool? stated, bool anyMember) => stated ?? (anyMember ? true : Truth.Unknown);

    /// <summary>
    /// Silence is a no in a submitted review, and unknown in a draft; of last year's review unknown when it was not given, and of what is
    /// set aside always.
    /// </summary>
    public static Truth Stated(bool isStated, bool isOfPrevious, object? owner, string path, EvaluationScope scope) =>
        isStated ? true
        : scope.IsSubmitted && !(isOfPrevious && scope.Previous is null) && !scope.SetAside.Cover(owner, path) ? false
        : Truth.Unknown;
}
