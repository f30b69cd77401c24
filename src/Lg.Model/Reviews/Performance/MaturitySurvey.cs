using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Participation in the national maturity survey or the like.</summary>
[ReviewType("Deltagande i cybersäkerhetskollen eller liknande", "Participation in the national maturity survey or the like")]
public sealed record MaturitySurvey : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När gjordes mätningen?", "When was the survey made?", Chapter = "3.3")]
    public PartialDate? On { get; init; }

    /// <summary>Gets maturity level, 1 to 4; <c>null</c> when not stated.</summary>
    [Field("Mognadsnivå", "Maturity level", "Vilken nivå nåddes (1–4)?", "Which level was reached (1–4)?", Chapter = "3.3", Unit = "level", Minimum = 1, Maximum = 4)]
    public int? Level { get; init; }

    /// <summary>Gets previous level, 0 to 4; <c>null</c> when not stated.</summary>
    [Field("Föregående nivå", "Previous level", "Vilken nivå nåddes förra gången?", "Which level was reached last time?", Chapter = "3.3", Unit = "level", Minimum = 0, Maximum = 4)]
    public int? PreviousLevel { get; init; }
}
