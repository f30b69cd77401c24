using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Internal-control risk analysis (VoR) and control plan (IKP).</summary>
[ReviewType("Väsentlighets- och riskanalys (VoR) och internkontrollplan (IKP)", "Internal-control risk analysis (VoR) and control plan (IKP)")]
public sealed record InternalControl : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets subprocesses; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Delprocesser", "Subprocesses", "Vilka delprocesser för informationssäkerhet är bedömda?", "Which subprocesses of information security have been assessed?", Chapter = "3.2")]
    public IReadOnlyList<Subprocess>? Subprocesses { get; init; }

    /// <summary>Gets whether <see cref="Subprocesses"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? SubprocessesComplete { get; init; }

    /// <summary>Gets the answer to "Are deviations reported in the interim reports (also when there are none)?"; <c>null</c> when not stated.</summary>
    [Field("Avvikelser i tertialrapport", "Deviations in interim reports", "Redovisas avvikelser i tertialrapporterna (också när det inte är några)?", "Are deviations reported in the interim reports (also when there are none)?", Actionable = true, Chapter = "3.2")]
    public bool? InterimDeviationsReported { get; init; }
}
