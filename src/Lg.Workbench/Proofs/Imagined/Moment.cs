namespace Lg.Workbench.Proofs.Imagined;

/// <summary>When an imagined review is assessed, and what that depends on.</summary>
/// <param name="AsOf">The as-of date.</param>
/// <param name="PlanYear">The plan year; <c>null</c> when the review does not state it.</param>
/// <param name="IsSubmitted">Whether the review is submitted, so that silence about what it must report is a no.</param>
internal sealed record Moment(DateOnly AsOf, int? PlanYear, bool IsSubmitted);
