using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An action from the previous review.</summary>
[ReviewType("En åtgärd från förra genomgången", "An action from the previous review")]
public sealed record PreviousAction : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets action; <c>null</c> when not stated.</summary>
    [Field("Åtgärd", "Action", "Vad skulle göras?", "What was to be done?", Chapter = "3")]
    public string? Title { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarade för åtgärden?", "Which role was responsible for the action?", Chapter = "3")]
    public string? Owner { get; init; }

    /// <summary>Gets due date; <c>null</c> when not stated.</summary>
    [Field("Slutdatum", "Due date", "När skulle åtgärden vara klar?", "When was the action due?", Chapter = "3")]
    public PartialDate? DueOn { get; init; }

    /// <summary>Gets status; <c>null</c> when not stated.</summary>
    [Field("Status", "Status", "Vad är åtgärdens status?", "What is the status of the action?", Chapter = "3", Clause = "9.3.2a")]
    public ActionStatus? Status { get; init; }

    /// <summary>Gets reason; <c>null</c> when not stated.</summary>
    [Field("Orsak", "Reason", "Varför är åtgärden inte klar?", "Why is the action not done?", Actionable = true, Chapter = "3", Clause = "9.3.2a")]
    public string? Comment { get; init; }

    /// <summary>Gets new date; <c>null</c> when not stated.</summary>
    [Field("Nytt datum", "New date", "När ska åtgärden vara klar i stället?", "When is the action due instead?", Actionable = true, Chapter = "3", Clause = "9.3.2a")]
    public PartialDate? NewDueOn { get; init; }
}
