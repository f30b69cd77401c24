using System.Globalization;
using Lg.Model.Fields;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Reading;
using Variables = System.Collections.Immutable.ImmutableDictionary<string, string>;

namespace Lg.Workbench.Proofs.Facts;

/// <summary>What a clause reads, and whether the answers that are tried can settle it.</summary>
internal static class ClauseFacts
{
    public const string PlanYear = "review/review/planYear";

    private const int FirstYear = 1950;
    private const int LastYear = 2200;

    // Each moves its first argument without changing the order of anything.
    private static readonly HashSet<string> Steady =
        new(StringComparer.Ordinal) { Operators.Add, "months", "days", "years", "duration", "year", "day", "nextWeekday", "size" };

    /// <summary>Returns the facts that a clause reads, each as often as it does; a variable over texts is its list.</summary>
    public static IEnumerable<(string Path, TypedNode.Member? Member)> In(TypedNode node, Variables variables)
    {
        if (node is TypedNode.Member member && Surveyor.PathOf(member, variables) is { } path)
            return [(path, member)];
        if (node is TypedNode.Local && node.Type is not RuleType.Record && Surveyor.PathOf(node, variables) is { } list)
            return [(list, null)];
        return node is TypedNode.Macro macro ? In(macro.Range, variables) : Parts.Of(node).SelectMany(part => In(part, variables));
    }

    /// <summary>Returns the texts that a clause holds its facts against: those written out, and one that fits each pattern.</summary>
    public static IEnumerable<string> WordsIn(TypedNode.Function clause, IReadOnlyDictionary<string, Parameter> parameters)
    {
        foreach (var node in Parts.WithAll(clause))
        {
            if (node is TypedNode.Constant { Value: string text })
                yield return clause.Overload.Name == "matches" ? PatternSample.Of(text) : text;
            else if (node is TypedNode.Parameter { Name: var name })
                foreach (var value in parameters[name].Values.Select(value => value.Value).OfType<string>())
                    yield return value;
        }
    }

    public static bool ReadsAsOf(TypedNode node) => Parts.WithAll(node).Any(part => part is TypedNode.Root { Kind: RootKind.AsOf });

    public static bool ReadsFixedDate(TypedNode node, IReadOnlyDictionary<string, Parameter> parameters) => Parts.WithAll(node).Any(part =>
        part is TypedNode.Constant { Value: DateSpan or DateTimeOffset }
        || (part is TypedNode.Parameter { Name: var name } && parameters[name].Values.Any(value => value.Value is DateOnly)));

    /// <summary>Returns why a clause may come out otherwise than for the answers that are tried; <c>null</c> when it cannot.</summary>
    public static Doubt? DoubtOf(TypedNode.Function clause, Variables variables)
    {
        var all = In(clause, variables).ToList();
        var facts = all.Where(fact => fact.Path != PlanYear).ToList();
        var inner = Parts.WithAll(clause).Skip(1).ToList();
        if (facts.Count == 0)
            return DoubtOfMoment(clause, all.Count > 0, inner);
        if (inner.Any(part => part is TypedNode.Macro))
            return Doubt.Selection;
        if (inner.Any(IsTooFine))
            return Doubt.Precision;
        return facts.Count == 1 ? DoubtOfOne(clause, facts[0].Member, inner) : DoubtOfSeveral(clause, facts, inner, variables);
    }

    // The moments that are tried are those at which a date or a plan year itself passes what is written out.
    private static Doubt? DoubtOfMoment(TypedNode.Function clause, bool readsPlanYear, List<TypedNode> inner) =>
        (readsPlanYear || ReadsAsOf(clause))
            && inner.Any(part =>
                part is TypedNode.Function or TypedNode.Conditional or TypedNode.Macro || (readsPlanYear && part is TypedNode.Parameter))
            ? Doubt.Arithmetic
            : null;

    // Decimals are tried in hundredths, clock time in minutes, and days within some centuries.
    private static bool IsTooFine(TypedNode node) => node is TypedNode.Constant
    {
        Value: double and not (> -1e9 and < 1e9)
            or DateTimeOffset
            or DateSpan { First.Year: < FirstYear }
            or DateSpan { Last.Year: > LastYear },
    }
    || (node is TypedNode.Constant { Value: double number } && Math.Round(number * 100) != number * 100)
    || (node is TypedNode.Constant { Value: TimeSpan time } && time.Ticks % TimeSpan.TicksPerMinute != 0);

    private static Doubt? DoubtOfOne(TypedNode.Function clause, TypedNode.Member? fact, List<TypedNode> inner)
    {
        if (fact?.Field.Kind == FieldKind.Number && inner.OfType<TypedNode.Function>().Any())
            return Doubt.Precision;
        if (fact?.Field is { Kind: FieldKind.Number, IsDerived: true }
            && inner.Any(part => part is TypedNode.Constant { Value: double share } && share != Math.Round(share)))
            return Doubt.Precision;

        var type = clause.Arguments[0].Type;
        if (inner.OfType<TypedNode.Conditional>().Any() || inner.OfType<TypedNode.Function>().Any(part => !IsSteady(part)))
            return Doubt.Arithmetic;
        if (clause.Overload.Name is Operators.Equal or Operators.NotEqual)
            return type is RuleType.List or RuleType.Map
                || inner.Any(part => part is TypedNode.Function { Overload.Name: "size" } size && size.Arguments[0].Type is RuleType.Choice)
                ? Doubt.Construction
                : null;
        if (clause.Overload.Name == Operators.In)
            return clause.Arguments[1].Type is RuleType.Map || inner.OfType<TypedNode.Function>().Any() ? Doubt.Construction : null;
        return Operators.IsComparison(clause.Overload.Name) && type is not RuleType.Choice ? null : Doubt.Text;
    }

    private static Doubt? DoubtOfSeveral(
        TypedNode.Function clause, List<(string Path, TypedNode.Member? Member)> facts, List<TypedNode> inner, Variables variables)
    {
        var equates = clause.Overload.Name is Operators.Equal or Operators.NotEqual;
        if (equates
            && facts.All(fact => fact.Member?.Field.Kind is FieldKind.Boolean or FieldKind.Choice)
            && !inner.OfType<TypedNode.Function>().Any())
            return null;
        if (variables.Count > 0
            && inner.OfType<TypedNode.Local>()
                .Select(local => local.Name)
                .Concat(inner.OfType<TypedNode.Root>().Where(root => root.Kind == RootKind.Subject).Select(_ => Bindings.Subject))
                .Distinct(StringComparer.Ordinal)
                .Count() > 1)
            return Doubt.Join;
        return inner.OfType<TypedNode.Function>().Any() || inner.OfType<TypedNode.Conditional>().Any() ? Doubt.Arithmetic : Doubt.TwoFacts;
    }

    private static bool IsSteady(TypedNode.Function function) => Steady.Contains(function.Overload.Name)
        || (function.Overload.Name is Operators.Subtract or Operators.Multiply
            && IsConstant(function.Arguments[1])
            && !IsNegative(function.Arguments[1]))
        || Parts.WithAll(function).All(part => part is not (TypedNode.Member or TypedNode.Local));

    private static bool IsConstant(TypedNode node) => node is TypedNode.Constant
        || (node is TypedNode.Function { Overload.Name: "months" or "days" or "years" } period
            && period.Arguments[0] is TypedNode.Constant or TypedNode.Parameter);

    private static bool IsNegative(TypedNode node) => node is TypedNode.Constant { Value: IConvertible number }
        && node.Type != RuleType.Boolean
        && number is long or double
        && number.ToDouble(CultureInfo.InvariantCulture) < 0;
}
