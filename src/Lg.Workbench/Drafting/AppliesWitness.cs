using System.Text.Json.Nodes;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Rules.Evaluation;

namespace Lg.Workbench.Drafting;

/// <summary>
/// Finds facts with which a requirement applies, and with which it does not, by trying answers to what its condition reads.
/// </summary>
internal sealed class AppliesWitness
{
    private const int MostTries = 5000;

    private readonly Sheet sheet;
    private readonly CompiledCondition condition;
    private readonly IReadOnlyList<Place> places;

    private AppliesWitness(Sheet sheet, string text)
    {
        this.sheet = sheet;
        condition = Compile(sheet, text, new());
        var constants = condition.Expression.Nodes.OfType<TypedNode.Constant>().Select(constant => constant.Value).ToList();
        places =
        [
            .. condition.Expression.Nodes.OfType<TypedNode.Member>()
                .Select(member => PlaceOf(member, constants))
                .OfType<Place>()
                .DistinctBy(place => place.Text),
        ];
    }

    public static bool IsAlways(string value) => value.Trim().ToUpperInvariant() is "ALLTID" or "ALWAYS";

    /// <summary>Returns what is wrong with a condition; <c>null</c> when it can be used.</summary>
    public static LocalizedText? Problem(Sheet sheet, string text)
    {
        DiagnosticBag bag = new();
        Compile(sheet, text, bag);
        return bag.ToSortedList().FirstOrDefault(problem => problem.Severity == DiagnosticSeverity.Error)?.Message;
    }

    /// <summary>Returns whether somebody must name a review of each kind, because none was found.</summary>
    public static bool IsNeeded(Sheet sheet) =>
        sheet["applies"] is { } text && !IsAlways(text) && sheet.CaseDate is not null && Of(sheet) is null;

    /// <summary>
    /// Returns facts of the review and of an item with which the requirement applies, and with which it does not; <c>null</c> when none
    /// were found.
    /// </summary>
    public static (Facts Holds, Facts HoldsNot)? Of(Sheet sheet)
    {
        AppliesWitness witness = new(sheet, sheet["applies"]!);
        return witness.Find(truth => truth.IsTrue, witness.WithWhatTheFactLiesIn) is { } holds
            && witness.Find(truth => truth.IsFalse, facts => facts) is { } not
            ? (holds, not)
            : null;
    }

    /// <summary>Returns whether an object is known to exist whenever the requirement applies.</summary>
    public static bool Shows(Sheet sheet, string text, string guard) => Guards.WhenIs(Compile(sheet, text, new()).Expression.Root, true)
        .Any(path => path == guard
            || (!guard.StartsWith("review.", StringComparison.Ordinal)
                && !path.StartsWith("review.", StringComparison.Ordinal)
                && Below(path) == Below(guard)));

    private static string Below(string path) => path[(path.IndexOf('.') + 1)..];

    private static CompiledCondition Compile(Sheet sheet, string text, DiagnosticBag bag)
    {
        var subject = sheet.Fact?.Subject;
        CheckContext context = new()
        {
            SubjectWord = subject?.Word ?? "review",
            SubjectType = subject?.ItemType,
            MayAskStated = sheet.Pattern == Pattern.Reported,
            Parameters = sheet.Opened.Rulebook!.Compiled.Parameters.Types,
            Guards = subject is null ? Guards.None : Guards.None.With(subject.ImpliedPaths()),
        };
        return new ExpressionCompiler(bag).Condition(new(text, null), context);
    }

    private Facts? Find(Predicate<Truth> wanted, Func<Facts, Facts> complete)
    {
        var tries = Math.Min(MostTries, places.Aggregate(1L, (product, place) => Math.Min(MostTries, product * place.Values.Count)));
        return Enumerable.Range(0, (int)tries)
            .Select(Try)
            .Select(complete)
            .FirstOrDefault(facts => facts is not null && Evaluate(facts) is { } truth && wanted(truth));
    }

    // A review where the fact is stated cannot say that what it lies in does not exist.
    private Facts WithWhatTheFactLiesIn(Facts facts)
    {
        foreach (var guard in sheet.Fact?.Guards ?? [])
        {
            var path = guard.Split('.')[1..];
            var tree = sheet.Fact!.Subject is null ? facts.Review : facts.Item;
            if (path.SkipLast(1).Aggregate((JsonNode?)tree, (at, step) => at?[step])?[path[^1]]?["exists"] is not null)
                tree.Put([.. path, "exists"], true);
        }

        return facts;
    }

    // The number of the try, written with the number of values of each place as its bases, says which value each place has.
    private Facts Try(int number)
    {
        Facts facts = new([], []);
        foreach (var place in places)
        {
            (number, var digit) = Math.DivRem(number, place.Values.Count);
            if (place.Values[digit] is { } value)
                (place.IsOfItem ? facts.Item : facts.Review).Put(place.Path, value);
        }

        return facts;
    }

    private Truth? Evaluate(Facts facts)
    {
        var subject = sheet.Fact?.Subject;
        if (facts.ToTree(subject).ToReview() is not { } review)
            return null;

        EvaluationScope scope = new(
            review,
            null,
            sheet.CaseDate!.Value,
            sheet.Opened.Rulebook!.Compiled.Parameters.ValuesOn(sheet.CaseDate!.Value, review.Details?.PlanYear));
        object? item = subject is not null
            && Collection.In(review, subject, silenceIsComplete: false) is Collection.Listed { Items: [var first, ..] }
            ? first
            : null;
        return subject is not null && item is null ? null : condition.Evaluate(scope, item);
    }

    private static Place? PlaceOf(TypedNode.Member member, List<object> constants)
    {
        List<string> path = [];
        TypedNode at = member;
        for (; at is TypedNode.Member step; at = step.Target)
            path.Insert(0, step.Field.Name);
        return at is TypedNode.Root { Kind: RootKind.Review or RootKind.Subject } root
            && Values(member.Field, constants) is { Count: > 0 } values
            ? new(root.Kind == RootKind.Subject, path, values)
            : null;
    }

    private static List<JsonNode?> Values(Field field, List<object> constants) => field.Kind switch
    {
        FieldKind.Boolean => [null, true, false],
        FieldKind.Choice => [null, .. field.Choices.Select(choice => (JsonNode)choice.Name)],
        FieldKind.Integer or FieldKind.Number =>
            [null, .. constants.OfType<long>().SelectMany(number => (JsonNode[])[number, number + 1, number - 1])],
        FieldKind.Text => [null, .. constants.OfType<string>().Append("annat").Select(text => (JsonNode)text)],
        FieldKind.Date =>
        [
            null,
            .. constants.OfType<DateSpan>()
                .SelectMany(day => (JsonNode[])[day.First.ToIso(), day.First.AddDays(1).ToIso(), day.First.AddDays(-1).ToIso()]),
        ],
        _ => [],
    };


    private sealed record Place(bool IsOfItem, IReadOnlyList<string> Path, List<JsonNode?> Values)
    {
        public string Text => $"{IsOfItem} {string.Join('.', Path)}";
    }
}
