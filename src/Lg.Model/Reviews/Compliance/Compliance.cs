using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Compliance with law, guideline and local instruction.</summary>
[ReviewType("Efterlevnad av lag, riktlinje och lokal anvisning", "Compliance with law, guideline and local instruction")]
public sealed record Compliance
{
    /// <summary>Gets local instruction; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Lokal anvisning", "Local instruction", "Finns en lokal anvisning för informationssäkerhet? (ja också om den tillämpas utan beslut)", "Is there a local instruction for information security? (yes also when it is followed without a decision)", Chapter = "5", Clause = "5.2")]
    public LocalInstruction? LocalInstruction { get; init; }

    /// <summary>Gets local incident routine; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Lokal incidentrutin", "Local incident routine", "Finns en lokal incidentrutin? (ja också om den tillämpas utan beslut)", "Is there a local incident routine? (yes also when it is followed without a decision)", Chapter = "4.5")]
    public IncidentRoutine? IncidentRoutine { get; init; }

    /// <summary>Gets the Cybersecurity Act; <c>null</c> when not stated.</summary>
    [Field("Cybersäkerhetslagen", "The Cybersecurity Act", "Hur långt har ni kommit med cybersäkerhetslagens krav?", "How far have you come with the requirements of the Cybersecurity Act?", Chapter = "2.2")]
    public CybersecurityAct? CybersecurityAct { get; init; }
}
