using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Treatment by the board.</summary>
[ReviewType("Behandling i styrelse eller nämnd", "Treatment by the board")]
public sealed record BoardMeeting : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets meeting date; <c>null</c> when not stated.</summary>
    [Field("Sammanträdesdatum", "Meeting date", "När behandlades genomgången i styrelsen?", "When was the review treated by the board?", Actionable = true, Chapter = "10")]
    public PartialDate? On { get; init; }

    /// <summary>Gets the answer to "Was the board meeting the year's first ordinary one?"; <c>null</c> when not stated.</summary>
    [Field("Årets första ordinarie möte", "The year's first ordinary meeting", "Var styrelsens möte årets första ordinarie?", "Was the board meeting the year's first ordinary one?", Chapter = "10")]
    public bool? FirstOfYear { get; init; }
}
