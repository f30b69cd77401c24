using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>An opportunity for improvement.</summary>
[ReviewType("Ett förbättringsförslag", "An opportunity for improvement")]
public sealed record Improvement : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets proposal; <c>null</c> when not stated.</summary>
    [Field("Förslag", "Proposal", "Vad kan förbättras?", "What can be improved?", Chapter = "8", Clause = "9.3.2g")]
    public string? Title { get; init; }

    /// <summary>Gets area; <c>null</c> when not stated.</summary>
    [Field("Område", "Area", "Vilket område gäller det?", "Which area is it about?", Chapter = "8")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }
}
