using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Security-sensitive activity (CSL 1:12).</summary>
[ReviewType("Säkerhetskänslig verksamhet (CSL 1 kap. 12 §)", "Security-sensitive activity (CSL 1:12)")]
public sealed record SecuritySensitive : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <summary>Gets the answer to "Has the security-sensitive part been delimited?"; <c>null</c> when not stated.</summary>
    [Field("Säkerhetskänslig del avgränsad", "Security-sensitive part delimited", "Är den säkerhetskänsliga delen avgränsad?", "Has the security-sensitive part been delimited?", Actionable = true, Chapter = "2.2")]
    public bool? Delimited { get; init; }
}
