namespace Lg.Workbench.Graphs;

/// <summary>What an arrow of a <see cref="RuleGraph"/> means.</summary>
internal enum GraphEdgeKind
{
    /// <summary>From a kind of fact to a rule that matches it.</summary>
    Matches,

    /// <summary>From a rule to the kind of fact that it concludes.</summary>
    Concludes,

    /// <summary>From the rule of a requirement to the goal that it can lead to.</summary>
    CanLeadTo,
}
