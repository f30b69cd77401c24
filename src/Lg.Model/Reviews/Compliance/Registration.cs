using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Registration under CSL 2:2.</summary>
[ReviewType("Anmälan enligt CSL 2 kap. 2 §", "Registration under CSL 2:2")]
public sealed record Registration : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets registered; <c>null</c> when not stated.</summary>
    [Field("Anmäld", "Registered", "När gjordes anmälan?", "When was the registration made?", Actionable = true, Chapter = "2.2")]
    public PartialDate? On { get; init; }

    /// <summary>Gets facts changed; <c>null</c> when not stated.</summary>
    [Field("Uppgifter ändrade", "Facts changed", "När ändrades anmälda uppgifter?", "When did registered facts change?", Chapter = "2.2")]
    public PartialDate? ChangedOn { get; init; }

    /// <summary>Gets change reported; <c>null</c> when not stated.</summary>
    [Field("Ändring anmäld", "Change reported", "När anmäldes ändringen?", "When was the change reported?", Actionable = true, Chapter = "2.2")]
    public PartialDate? ChangeReportedOn { get; init; }

    /// <summary>Gets the answer to "Is a round-the-clock contact listed?"; <c>null</c> when not stated.</summary>
    [Field("Kontakt dygnet runt registrerad", "Round-the-clock contact listed", "Är en kontakt dygnet runt registrerad?", "Is a round-the-clock contact listed?", Actionable = true, Chapter = "2.2")]
    public bool? ContactListed { get; init; }
}
