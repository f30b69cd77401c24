using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The unit's information-security performance.</summary>
[ReviewType("Enhetens informationssäkerhetsstatus", "The unit's information-security performance")]
public sealed record Performance
{
    /// <summary>Gets indicators; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Nyckeltal", "Indicators", "Vilka nyckeltal har ni mätt under året?", "Which indicators have you measured during the year?", Chapter = "3.3", Clause = "9.3.2d")]
    public IReadOnlyList<Indicator>? Indicators { get; init; }

    /// <summary>Gets whether <see cref="Indicators"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? IndicatorsComplete { get; init; }

    /// <summary>Gets audits and supervision; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Revisioner, tillsyner och granskningar", "Audits, supervisions and reviews", "Vilka revisioner, tillsyner och granskningar har gjorts?", "Which audits, supervisions and reviews have been made?", Chapter = "3.2", Clause = "9.3.2d")]
    public IReadOnlyList<Audit>? Audits { get; init; }

    /// <summary>Gets whether <see cref="Audits"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? AuditsComplete { get; init; }

    /// <summary>Gets recommendations of audits; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Revisionens rekommendationer", "Recommendations of audits", "Vilka rekommendationer har lämnats av revisioner, tillsyner och granskningar?", "Which recommendations have been made by audits, supervisions and reviews?", Chapter = "3.2", Clause = "9.3.2d")]
    public IReadOnlyList<AuditRecommendation>? AuditRecommendations { get; init; }

    /// <summary>Gets whether <see cref="AuditRecommendations"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? AuditRecommendationsComplete { get; init; }

    /// <summary>Gets nonconformities; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Avvikelser", "Nonconformities", "Vilka avvikelser har ni hittat?", "Which nonconformities have you found?", Chapter = "5.1", Clause = "9.3.2d")]
    public IReadOnlyList<Nonconformity>? Nonconformities { get; init; }

    /// <summary>Gets whether <see cref="Nonconformities"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? NonconformitiesComplete { get; init; }

    /// <summary>Gets the answer to "Has a significant nonconformity occurred during the period?"; <c>null</c> when not stated.</summary>
    [Field("Någon väsentlig avvikelse", "Any significant nonconformity", "Har en väsentlig avvikelse inträffat under perioden?", "Has a significant nonconformity occurred during the period?", Chapter = "5.1", Clause = "9.3.2d")]
    public bool? AnySignificantNonconformity { get; init; }

    /// <summary>Gets process for nonconformities; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Process för avvikelser", "Nonconformity process", "Finns en process för att hantera avvikelser?", "Is there a process for handling nonconformities?", Chapter = "5.2", Clause = "10.2")]
    public Routine? NonconformityProcess { get; init; }

    /// <summary>Gets other work done; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Annat arbete under året", "Other work during the year", "Vilket arbete har gjorts under året utöver det som förra genomgången beslutade?", "Which work has been done during the year beside what the previous review decided?", Chapter = "3.1", Clause = "9.3.2a")]
    public IReadOnlyList<Work>? OtherWork { get; init; }

    /// <summary>Gets whether <see cref="OtherWork"/> names all of it; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? OtherWorkComplete { get; init; }

    /// <summary>Gets tests of effect; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Prov av åtgärders effekt", "Tests of effect", "Vilka prov har ni gjort av om säkerhetsåtgärderna har effekt?", "Which tests have you made of whether security measures work?", Chapter = "3.1", Clause = "9.1")]
    public IReadOnlyList<EffectTest>? EffectTests { get; init; }

    /// <summary>Gets whether <see cref="EffectTests"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? EffectTestsComplete { get; init; }

    /// <summary>Gets maturity survey; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Mognadsmätning", "Maturity survey", "Har enheten deltagit i cybersäkerhetskollen eller liknande mätning?", "Has the unit taken part in the national maturity survey or the like?", Chapter = "3.3")]
    public MaturitySurvey? Maturity { get; init; }

    /// <summary>Gets risk analysis and internal control (VoR/IKP); stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Väsentlighets- och riskanalys och internkontroll", "Risk analysis and internal control (VoR/IKP)", "Är informationssäkerheten med i väsentlighets- och riskanalysen?", "Is information security part of the internal-control risk analysis?", Chapter = "3.2")]
    public InternalControl? InternalControl { get; init; }
}
