using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Continuity plan for prioritised activity.</summary>
[ReviewType("Kontinuitetsplan för prioriterad verksamhet", "Continuity plan for prioritised activity")]
public sealed record ContinuityPlan : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the continuity plan been adopted?"; <c>null</c> when not stated.</summary>
    [Field("Fastställd", "Adopted", "Är kontinuitetsplanen fastställd? (genom ett beslut)", "Has the continuity plan been adopted? (by a decision)", Actionable = true, Chapter = "3.2")]
    public bool? Adopted { get; init; }

    /// <summary>Gets adopted; <c>null</c> when not stated.</summary>
    [Field("Fastställd den", "Adopted on", "När fastställdes planen?", "When was the plan adopted?", Actionable = true, Chapter = "3.2")]
    public PartialDate? AdoptedOn { get; init => Adopted = Adoption.Implied(Adopted, field = value); }

    /// <summary>Gets tested; <c>null</c> when not stated.</summary>
    [Field("Provad", "Tested", "När provades planen senast?", "When was the plan last tested?", Actionable = true, Chapter = "3.2")]
    public PartialDate? TestedOn { get; init; }
}
