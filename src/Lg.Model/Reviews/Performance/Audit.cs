using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An audit, supervision or review.</summary>
[ReviewType("En revision, tillsyn eller granskning", "An audit, supervision or review")]
public sealed record Audit : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets audit; <c>null</c> when not stated.</summary>
    [Field("Granskning", "Audit", "Vad gällde granskningen?", "What was the audit about?", Chapter = "3.2")]
    public string? Title { get; init; }

    /// <summary>Gets kind of audit; <c>null</c> when not stated.</summary>
    [Field("Slag av granskning", "Kind of audit", "Vem granskade?", "Who audited?", Chapter = "3.2")]
    public AuditKind? Kind { get; init; }

    /// <summary>Gets law of the supervision, for an audit of the kind <see cref="AuditKind.Supervision"/>; <c>null</c> when not stated.</summary>
    [Field("Lag som tillsynen gäller", "Law of the supervision", "Vilken lag gäller tillsynen?", "Which law is the supervision about?", Chapter = "3.2")]
    public SupervisionLaw? Law { get; init; }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När gjordes granskningen?", "When was the audit made?", Chapter = "3.2")]
    public PartialDate? On { get; init; }

    /// <summary>Gets the answer to "Was the audit targeted at critical systems?"; <c>null</c> when not stated.</summary>
    [Field("Riktad mot kritiska system", "Targeted at critical systems", "Var granskningen riktad mot kritiska system?", "Was the audit targeted at critical systems?", Chapter = "3.2")]
    public bool? Targeted { get; init; }

    /// <summary>Gets the answer to "Are there open findings from the audit?"; <c>null</c> when not stated.</summary>
    [Field("Öppna fynd", "Open findings", "Finns öppna fynd från granskningen?", "Are there open findings from the audit?", Chapter = "3.2")]
    public bool? OpenFindings { get; init; }

    /// <summary>Gets the answer to "Has what the audit pointed at been remedied?"; <c>null</c> when not stated.</summary>
    [Field("Åtgärdad", "Remedied", "Är granskningens påpekanden åtgärdade?", "Has what the audit pointed at been remedied?", Actionable = true, Chapter = "3.2")]
    public bool? Answered { get; init; }

    /// <summary>Gets action; <c>null</c> when not stated.</summary>
    [Field("Åtgärd", "Action", "Vad ska göras med de öppna fynden?", "What is to be done about the open findings?", Actionable = true, Chapter = "3.2")]
    public string? Action { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för åtgärden?", "Which role is responsible for the action?", Actionable = true, Chapter = "3.2")]
    public string? Owner { get; init; }

    /// <summary>Gets due date; <c>null</c> when not stated.</summary>
    [Field("Slutdatum", "Due date", "När ska åtgärden vara klar?", "When is the action due?", Actionable = true, Chapter = "3.2")]
    public PartialDate? DueOn { get; init; }

    /// <summary>Gets the answer to "Did the audit lead to a sanction?"; <c>null</c> when not stated.</summary>
    [Field("Sanktion", "Sanction", "Ledde granskningen till sanktion?", "Did the audit lead to a sanction?", Chapter = "4.1")]
    public bool? Sanction { get; init; }
}
