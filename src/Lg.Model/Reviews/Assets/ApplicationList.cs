using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>List of applications with their status.</summary>
[ReviewType("Lista över applikationer med status", "List of applications with their status")]
public sealed record ApplicationList : IPlannable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <inheritdoc />
    public PartialDate? PlannedFor { get; init => Exists = IPlannable.Implied(Exists, field = value); }

    /// <summary>Gets updated; <c>null</c> when not stated.</summary>
    [Field("Uppdaterad", "Updated", "När uppdaterades listan senast?", "When was the list last updated?", Actionable = true, Chapter = "4.1")]
    public PartialDate? UpdatedOn { get; init; }

    /// <summary>Gets the answer to "Does the list include IoT and cyber-physical equipment?"; <c>null</c> when not stated.</summary>
    [Field("Omfattar IoT och cyberfysisk utrustning", "Includes IoT and cyber-physical equipment", "Omfattar listan även IoT och cyberfysisk utrustning?", "Does the list include IoT and cyber-physical equipment?", Actionable = true, Chapter = "4.1")]
    public bool? IncludesIot { get; init; }
}
