using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Action plan after classification.</summary>
[ReviewType("Handlingsplan efter klassning", "Action plan after classification")]
public sealed record ActionPlan : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Åtgärdsansvarig roll", "Responsible role", "Vilken roll ansvarar för åtgärderna?", "Which role is responsible for the measures?", Actionable = true, Chapter = "8.1")]
    public string? Owner { get; init; }

    /// <summary>Gets number of measures, in measures, 0 to 100000; <c>null</c> when not stated.</summary>
    [Field("Antal åtgärder", "Number of measures", "Hur många åtgärder har planen?", "How many measures does the plan have?", Chapter = "8.1", Unit = "measures", Minimum = 0, Maximum = 100000)]
    public int? Items { get; init; }

    /// <summary>Gets measures done, in measures, 0 to 100000; <c>null</c> when not stated.</summary>
    [Field("Klara åtgärder", "Measures done", "Hur många åtgärder är klara?", "How many measures are done?", Actionable = true, Chapter = "8.1", Unit = "measures", Minimum = 0, Maximum = 100000)]
    public int? ItemsDone { get; init; }
}
