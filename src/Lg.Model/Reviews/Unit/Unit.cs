using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>The unit that the review is about.</summary>
[ReviewType("Enheten som genomgången gäller", "The unit that the review is about")]
public sealed record Unit
{
    /// <summary>Gets name of the unit; <c>null</c> when not stated.</summary>
    [Field("Enhetens namn", "Name of the unit", "Vad heter enheten?", "What is the unit called?", Chapter = "1")]
    public string? Name { get; init; }

    /// <summary>Gets kind of unit; <c>null</c> when not stated.</summary>
    [Field("Slag av enhet", "Kind of unit", "Är enheten en förvaltning, en stadsdelsförvaltning, ett bolag eller ett moderbolag?", "Is the unit an administration, a district administration, a company or a parent company?", Chapter = "1")]
    public UnitKind? Kind { get; init; }

    /// <summary>Gets number of employees, in people, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Antal anställda", "Number of employees", "Hur många anställda har enheten?", "How many employees does the unit have?", Chapter = "1", Unit = "people", Minimum = 0, Maximum = 1000000)]
    public int? Employees { get; init; }

    /// <summary>Gets standing under the Cybersecurity Act; <c>null</c> when not stated.</summary>
    [Field("Ställning enligt cybersäkerhetslagen", "Standing under the Cybersecurity Act", "Hur träffas enheten av cybersäkerhetslagen?", "How does the Cybersecurity Act apply to the unit?", Chapter = "2")]
    public Operator? Operator { get; init; }
}
