using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Changes in internal and external conditions.</summary>
[ReviewType("Förändringar i interna och externa förutsättningar", "Changes in internal and external conditions")]
public sealed record Context
{
    /// <summary>Gets external changes; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Yttre förändringar", "External changes", "Vilka yttre förändringar påverkar informationssäkerheten?", "Which external changes affect information security?", Chapter = "2.2", Clause = "9.3.2b")]
    public IReadOnlyList<Change>? ExternalChanges { get; init; }

    /// <summary>Gets whether <see cref="ExternalChanges"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ExternalChangesComplete { get; init; }

    /// <summary>Gets internal changes; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Inre förändringar", "Internal changes", "Vilka inre förändringar påverkar informationssäkerheten?", "Which internal changes affect information security?", Chapter = "2.1", Clause = "9.3.2b")]
    public IReadOnlyList<Change>? InternalChanges { get; init; }

    /// <summary>Gets whether <see cref="InternalChanges"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? InternalChangesComplete { get; init; }

    /// <summary>Gets changes in law; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Lagändringar", "Changes in law", "Vilka nya eller ändrade lagar påverkar enheten?", "Which new or changed laws affect the unit?", Chapter = "2.2", Clause = "9.3.2b")]
    public IReadOnlyList<LawChange>? LawChanges { get; init; }

    /// <summary>Gets whether <see cref="LawChanges"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? LawChangesComplete { get; init; }

    /// <summary>Gets own threat picture; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Egen hotbild", "Own threat picture", "Finns en egen hotbild för året? (ja också om den används utan beslut)", "Is there a threat picture of the unit's own for the year? (yes also when it is used without a decision)", Chapter = "2.2", Clause = "9.3.2b")]
    public ThreatPicture? ThreatPicture { get; init; }

    /// <summary>Gets position on climate change; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Ställningstagande till klimatförändringar", "Position on climate change", "Har ni tagit ställning till om klimatförändringar är en relevant fråga?", "Have you decided whether climate change is a relevant issue?", Chapter = "2.2", Clause = "9.3.2b")]
    public ClimatePosition? ClimatePosition { get; init; }

    /// <summary>Gets interested parties; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Intressenter", "Interested parties", "Vilka intressenter finns, och vad kräver de?", "Which interested parties are there, and what do they need?", Chapter = "6.3", Clause = "9.3.2c")]
    public IReadOnlyList<InterestedParty>? InterestedParties { get; init; }

    /// <summary>Gets whether <see cref="InterestedParties"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? InterestedPartiesComplete { get; init; }

    /// <summary>Gets the answer to "Does the unit use AI?"; <c>null</c> when not stated.</summary>
    [Field("AI används", "AI is used", "Använder enheten AI?", "Does the unit use AI?", Chapter = "2.1")]
    public bool? AiUsed { get; init; }

    /// <summary>Gets policy for generative AI; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Policy för generativ AI", "Policy for generative AI", "Finns en policy för allmänt tillgänglig generativ AI? (ja också om den tillämpas utan beslut)", "Is there a policy for publicly available generative AI? (yes also when it is followed without a decision)", Chapter = "2.1")]
    public Policy? GenerativeAiPolicy { get; init; }

    /// <summary>Gets uses of AI; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("AI-tillämpningar", "Uses of AI", "Vilka AI-tillämpningar har ni?", "Which uses of AI do you have?", Chapter = "2.1")]
    public IReadOnlyList<AiUse>? AiUses { get; init; }

    /// <summary>Gets whether <see cref="AiUses"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? AiUsesComplete { get; init; }

    /// <summary>Gets uses of AI as a whole; <c>null</c> when not stated.</summary>
    [Field("AI-tillämpningarna som helhet", "Uses of AI as a whole", "Hur ser det ut för AI-tillämpningarna som helhet?", "What is the state of the uses of AI as a whole?", Chapter = "2.1")]
    public AiUsesCoverage? AiUsesCoverage { get; init; }

    /// <summary>Gets camera groups; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Kameragrupper", "Camera groups", "Vilka kameragrupper har ni?", "Which camera groups do you have?", Chapter = "2.1")]
    public IReadOnlyList<CameraGroup>? CameraGroups { get; init; }

    /// <summary>Gets whether <see cref="CameraGroups"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? CameraGroupsComplete { get; init; }

    /// <summary>Gets camera groups as a whole; <c>null</c> when not stated.</summary>
    [Field("Kameragrupperna som helhet", "Camera groups as a whole", "Hur ser det ut för kameragrupperna som helhet?", "What is the state of the camera groups as a whole?", Chapter = "2.1")]
    public CameraGroupsCoverage? CameraGroupsCoverage { get; init; }

    /// <summary>Gets sources of intelligence; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Källor till lägesbild", "Sources of intelligence", "Vilka källor följer ni för lägesbild och sårbarheter?", "Which sources do you follow for threats and vulnerabilities?", Actionable = true, Chapter = "2.2")]
    public IReadOnlyList<string>? IntelligenceSources { get; init; }

    /// <summary>Gets whether <see cref="IntelligenceSources"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? IntelligenceSourcesComplete { get; init; }

    /// <summary>Gets the answer to "Is information security coordinated with crisis preparedness and protective security?"; <c>null</c> when not stated.</summary>
    [Field("Samordning med krisberedskap", "Coordinated with preparedness", "Samordnas informationssäkerhet med krisberedskap och säkerhetsskydd?", "Is information security coordinated with crisis preparedness and protective security?", Actionable = true, Chapter = "2.2")]
    public bool? CoordinatedWithPreparedness { get; init; }

    /// <summary>Gets plan against influence operations; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Plan mot informationspåverkan", "Plan against influence operations", "Finns en plan för kommunikation vid informationspåverkan? (ja också om den tillämpas utan beslut)", "Is there a plan for communication under influence operations? (yes also when it is followed without a decision)", Chapter = "2.2")]
    public Routine? InfluencePlan { get; init; }
}
