using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A planned follow-up of the decisions.</summary>
[ReviewType("En planerad uppföljning av besluten", "A planned follow-up of the decisions")]
public sealed record FollowUp : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När ska uppföljningen göras?", "When is the follow-up to be done?", Actionable = true, Chapter = "10.2")]
    public PartialDate? On { get; init; }

    /// <summary>Gets form; <c>null</c> when not stated.</summary>
    [Field("Form", "Form", "Hur ska uppföljningen rapporteras?", "How is the follow-up to be reported?", Chapter = "10.2")]
    public string? Form { get; init; }
}
