using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An interested party.</summary>
[ReviewType("En intressent", "An interested party")]
public sealed record InterestedParty : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets interested party; <c>null</c> when not stated.</summary>
    [Field("Intressent", "Interested party", "Vem är intressenten?", "Who is the interested party?", Chapter = "6.3")]
    public string? Title { get; init; }

    /// <summary>Gets needs and expectations; <c>null</c> when not stated.</summary>
    [Field("Behov och krav", "Needs and expectations", "Vad behöver eller kräver intressenten?", "What does the interested party need or expect?", Actionable = true, Chapter = "6.3")]
    public string? Needs { get; init; }

    /// <summary>Gets the answer to "Have the needs changed since the previous review?"; <c>null</c> when not stated.</summary>
    [Field("Ändrat sedan sist", "Changed since last", "Har behoven ändrats sedan förra genomgången?", "Have the needs changed since the previous review?", Chapter = "6.3")]
    public bool? Changed { get; init; }
}
