using NRules.RuleModel;

namespace Lg.Workbench.Graphs;

/// <summary>Finds the kinds of facts that a rule matches.</summary>
internal sealed class MatchedFacts : RuleElementVisitor<ISet<Type>>
{
    private static readonly MatchedFacts Instance = new();

    private MatchedFacts()
    {
    }

    public static IReadOnlyCollection<Type> Of(IRuleDefinition rule)
    {
        HashSet<Type> found = [];
        Instance.Visit(found, rule.LeftHandSide);
        return found;
    }

    // A pattern with a source matches what is made of other facts, such as a group of them; those are found further in.
    protected override PatternElement VisitPattern(ISet<Type> context, PatternElement element)
    {
        if (element.Source is null)
            context.Add(element.ValueType);
        return base.VisitPattern(context, element);
    }
}
