using Lg.Model;
using Lg.Model.Fields;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Evaluation;
using Lg.Rules.Findings.Prose;
using Lg.Rules.Wording;

namespace Lg.Rules.Findings;

/// <summary>How a fact of the review is called, and what its value is called.</summary>
internal static class FactWords
{
    public static LocalizedText Exists { get; } = new("finns", "exists");

    public static LocalizedText ExistsNot { get; } = new("finns inte", "does not exist");

    public static LocalizedText Stated { get; } = new("angivet", "stated");

    public static LocalizedText NotStated => Evidence.NotStated;

    /// <summary>Gets the question for the plan year, which decides what is in force and the value of many parameters.</summary>
    public static Missing PlanYear { get; } = OfPlanYear(FieldTable.TypeOf(typeof(ReviewDetails)).Find("planYear")!);

    public static string PointerOf(TypedNode node, object? origin, ReviewIndex index) =>
        origin is null ? ReviewIndex.PreviousPointer : index.PointerOf(origin) + PathOf(node);

    /// <summary>Returns the path of a member from the object that its chain begins at.</summary>
    public static string PathOf(TypedNode node) => node is TypedNode.Member member ? $"{PathOf(member.Target)}/{member.Field.Name}" : "";

    /// <summary>Returns whether a chain of members begins at last year's review.</summary>
    public static bool IsOfPrevious(TypedNode node) => node switch
    {
        TypedNode.Member member => IsOfPrevious(member.Target),
        TypedNode.Root root => root.Kind == RootKind.Previous,
        _ => false,
    };

    /// <summary>Returns the object that holds the fact; <c>null</c> when it is not there.</summary>
    public static object? OwnerOf(TypedNode.Member member, object? origin) =>
        member.Target is TypedNode.Member inner
            ? OwnerOf(inner, origin) is { } outer ? inner.Field.Property.GetValue(outer) : null
            : origin;

    public static Evidence Known(TypedNode.Member member, TraceEntry entry, ReviewIndex index) => new()
    {
        Pointer = PointerOf(member, entry.Origin, index),
        Label = Named(member).Label,
        Value = ValueOf(member, entry),
    };

    public static Evidence AsStated(TypedNode.Stated stated, TraceEntry entry, ReviewIndex index) => new()
    {
        Pointer = PointerOf(stated.Fact, entry.Origin, index),
        Label = Named(stated.Fact).Label,
        Value = entry.Outcome is { IsTrue: true } ? Stated : NotStated,
    };

    public static Missing Unknown(TypedNode.Member member, TraceEntry entry, ReviewIndex index)
    {
        if (entry.Origin is null)
            return new(ReviewIndex.PreviousPointer, Sentences.Sentence("whatDidLastYearsSay"), null);

        var field = Named(member);
        return member.Field.IsDerived && OwnerOf(member, entry.Origin) is { } owner
            ? UnknownSource(member.Field, owner, PointerOf(member.Target, entry.Origin, index))
            : new(PointerOf(member, entry.Origin, index) + ExistenceSuffix(member), field.Question, field.Chapter) { Field = field };
    }

    /// <summary>Returns the question for what an imprecise date leaves open.</summary>
    public static Missing Imprecise(TypedNode.Member member, TraceEntry entry, ReviewIndex index)
    {
        var question = member.Field.Question;
        return new(
            PointerOf(member, entry.Origin, index),
            new($"{question.Sv} Ange hela datumet.", $"{question.En} State the whole date."),
            member.Field.Chapter)
        { Field = member.Field };
    }

    /// <summary>
    /// Returns the question for how a collection stands as a whole; that some of it does is an answer already, and the rest is asked for.
    /// </summary>
    public static Missing AsAWhole(string pointer, Field field, Coverage? stated) => new(
        pointer,
        stated is { LeavesOpen: true }
            ? Sentences.FromTexts(texts => texts.Say("isItAll", ("question", field.Question.In(texts.Numbers))))
            : field.Question,
        field.Chapter)
    { Field = field };

    /// <summary>Returns the question for what a partial list leaves open.</summary>
    public static Missing Partial(string listPointer, Field list) => new(
        $"{listPointer}Complete",
        Sentences.FromTexts(texts => texts.Say("isListComplete", ("list", Sentences.LowerFirst(list.Label.In(texts.Numbers))))),
        list.Chapter)
    { Field = list };

    // A computed fact cannot be stated: what is asked for is the first of its sources that is not. When all are, as a share of nobody, it
    // is the last.
    private static Missing UnknownSource(Field derived, object owner, string ownerPointer)
    {
        var type = FieldTable.TypeOf(owner.GetType());
        var sources = derived.DerivedFrom.Select(name => type.Find(name)!).ToList();
        var source = sources.Find(field => field.Property.GetValue(owner) is null) ?? sources[^1];
        return new($"{ownerPointer}/{source.Name}", source.Question, source.Chapter) { Field = source };
    }

    // Whether something exists is a question of the object, not of its member.
    private static Field Named(TypedNode.Member member) =>
        member.Field.IsExistence && member.Target is TypedNode.Member owner ? owner.Field : member.Field;

    private static string ExistenceSuffix(TypedNode.Member member) =>
        member.Field is { Kind: FieldKind.Object, Type.IsStatable: true } ? "/exists" : "";

    private static LocalizedText ValueOf(TypedNode.Member member, TraceEntry entry) =>
        entry.Outcome is not { } truth ? ValueText.Write(entry.Fact!.Value!, member.Type)
        : member.Field.IsExistence ? truth.IsTrue ? Exists : ExistsNot
        : new(ValueText.YesNo(truth.IsTrue, Language.Swedish), ValueText.YesNo(truth.IsTrue, Language.English));

    private static Missing OfPlanYear(Field field) => new("/review/planYear", field.Question, field.Chapter) { Field = field };
}
