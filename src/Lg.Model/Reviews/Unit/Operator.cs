using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The unit's standing under the Cybersecurity Act (2025:1506) ch. 1.</summary>
[ReviewType("Enhetens ställning enligt cybersäkerhetslagen (2025:1506) 1 kap.", "The unit's standing under the Cybersecurity Act (2025:1506) ch. 1")]
public sealed record Operator
{
    /// <summary>Gets the answer to "Does the Cybersecurity Act cover the unit?"; <c>null</c> when not stated.</summary>
    [Field("Omfattas av cybersäkerhetslagen", "Covered by the Cybersecurity Act", "Omfattas enheten av cybersäkerhetslagen?", "Does the Cybersecurity Act cover the unit?", Chapter = "2.2")]
    public bool? Covered { get; init; }

    /// <summary>Gets kind of operator; <c>null</c> when not stated.</summary>
    [Field("Slag av verksamhetsutövare", "Kind of operator", "Är verksamhetsutövaren offentlig eller enskild?", "Is the operator public or private?", Chapter = "2.2")]
    public OperatorKind? Kind { get; init; }

    /// <summary>Gets essential or important; <c>null</c> when not stated.</summary>
    [Field("Väsentlig eller viktig", "Essential or important", "Är verksamhetsutövaren väsentlig eller viktig?", "Is the operator essential or important?", Chapter = "2.2")]
    public OperatorClass? Class { get; init; }

    /// <summary>Gets sectors; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Sektorer", "Sectors", "I vilka sektorer är enheten verksam?", "In which sectors does the unit operate?", Chapter = "2.2")]
    public IReadOnlyList<Sector>? Sectors { get; init; }

    /// <summary>Gets whether <see cref="Sectors"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? SectorsComplete { get; init; }

    /// <summary>Gets the answer to "Has each sector and the size been tested for the company?"; <c>null</c> when not stated.</summary>
    [Field("Sektorer och storlek prövade", "Sectors and size tested", "Är varje sektor och storlek prövad för bolaget?", "Has each sector and the size been tested for the company?", Actionable = true, Chapter = "2.2")]
    public bool? SectorsTested { get; init; }

    /// <summary>Gets security-sensitive activity; stated as none with <c>exists: false</c>, <c>null</c> when not stated.</summary>
    [Field("Säkerhetskänslig verksamhet", "Security-sensitive activity", "Bedriver enheten säkerhetskänslig verksamhet?", "Does the unit run security-sensitive activity?", Chapter = "2.2", History = true)]
    public SecuritySensitive? SecuritySensitive { get; init; }
}
