using Lg.Model.Reports;

namespace Lg.Rules.Inference;

/// <summary>That an outcome calls for the goal of its requirement. Causes with the same goal become one suggested goal.</summary>
public sealed class GoalCause
{
    internal GoalCause(Outcome outcome, GoalOrigin origin) => (Outcome, Origin) = (outcome, origin);

    /// <summary>Gets the outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets why: a gap, a duty to come that is not prepared for, or something met that will lapse.</summary>
    public GoalOrigin Origin { get; }

    /// <summary>Gets the key of the goal.</summary>
    public string Goal => Outcome.Requirement.Goal!;

    /// <summary>Returns the goal and the requirement, without any content of the review.</summary>
    public override string ToString() => $"{Goal} because of {Outcome.Requirement.Id}";
}
