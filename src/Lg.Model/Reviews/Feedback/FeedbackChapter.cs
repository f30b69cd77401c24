using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Feedback from interested parties.</summary>
[ReviewType("Återkoppling från intressenter", "Feedback from interested parties")]
public sealed record FeedbackChapter
{
    /// <summary>Gets from internal units; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Återkopplingar från interna verksamheter", "Feedback from internal units", "Vilken återkoppling har kommit inifrån?", "Which feedback has come from inside?", Chapter = "6.1", Clause = "9.3.2e")]
    public IReadOnlyList<Feedback>? Internal { get; init; }

    /// <summary>Gets whether <see cref="Internal"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? InternalComplete { get; init; }

    /// <summary>Gets from external parties; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Återkopplingar från externa parter", "Feedback from external parties", "Vilken återkoppling har kommit utifrån?", "Which feedback has come from outside?", Chapter = "6.2", Clause = "9.3.2e")]
    public IReadOnlyList<Feedback>? External { get; init; }

    /// <summary>Gets whether <see cref="External"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ExternalComplete { get; init; }
}
