using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Data protection officer (GDPR articles 37–39).</summary>
[ReviewType("Dataskyddsombud (GDPR artikel 37–39)", "Data protection officer (GDPR articles 37–39)")]
public sealed record DataProtectionOfficer : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets the answer to "Has the officer been notified to the authority (IMY)?"; <c>null</c> when not stated.</summary>
    [Field("Anmält till IMY", "Notified to the authority", "Är dataskyddsombudet anmält till IMY?", "Has the officer been notified to the authority (IMY)?", Actionable = true, Chapter = "2.1")]
    public bool? NotifiedToAuthority { get; init; }

    /// <summary>Gets the answer to "Does the officer report to top management?"; <c>null</c> when not stated.</summary>
    [Field("Rapporterar till högsta ledningen", "Reports to top management", "Rapporterar dataskyddsombudet till högsta ledningen?", "Does the officer report to top management?", Actionable = true, Chapter = "2.1")]
    public bool? ReportsToManagement { get; init; }
}
