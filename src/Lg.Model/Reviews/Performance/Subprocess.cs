using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A subprocess of the internal-control risk analysis.</summary>
[ReviewType("En delprocess i VoR", "A subprocess of the internal-control risk analysis")]
public sealed record Subprocess : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets subprocess; <c>null</c> when not stated.</summary>
    [Field("Delprocess", "Subprocess", "Vad heter delprocessen?", "What is the subprocess called?", Chapter = "3.2")]
    public string? Title { get; init; }

    /// <summary>Gets kind of subprocess; <c>null</c> when not stated.</summary>
    [Field("Slag av delprocess", "Kind of subprocess", "Vilket arbetssätt gäller delprocessen?", "Which way of working is the subprocess about?", Chapter = "3.2")]
    public SubprocessKind? Kind { get; init; }

    /// <summary>Gets the answer to "Is the subprocess in the control plan?"; <c>null</c> when not stated.</summary>
    [Field("I internkontrollplanen", "In the control plan", "Är delprocessen lyft till internkontrollplanen?", "Is the subprocess in the control plan?", Chapter = "3.2")]
    public bool? InControlPlan { get; init; }

    /// <summary>Gets the answer to "Has the choice been motivated?"; <c>null</c> when not stated.</summary>
    [Field("Valet motiverat", "Choice motivated", "Är valet motiverat?", "Has the choice been motivated?", Actionable = true, Chapter = "3.2")]
    public bool? Motivated { get; init; }

    /// <summary>Gets motivation; <c>null</c> when not stated.</summary>
    [Field("Motivering", "Motivation", "Varför är den inte lyft?", "Why is it not in the plan?", Actionable = true, Chapter = "3.2")]
    public string? Motivation { get; init; }

    /// <summary>Gets the answer to "Has the subprocess been followed up?"; <c>null</c> when not stated.</summary>
    [Field("Uppföljd", "Followed up", "Är delprocessen uppföljd?", "Has the subprocess been followed up?", Actionable = true, Chapter = "3.2")]
    public bool? FollowedUp { get; init; }

    /// <summary>Gets result; <c>null</c> when not stated.</summary>
    [Field("Resultat", "Result", "Vad visar uppföljningen?", "What does the follow-up show?", Actionable = true, Chapter = "3.2")]
    public string? Result { get; init; }

    /// <summary>Gets the answer to "Has the subprocess made progress during the year?"; <c>null</c> when not stated.</summary>
    [Field("Framdrift", "Progress", "Har delprocessen gått framåt under året?", "Has the subprocess made progress during the year?", Chapter = "3.2")]
    public bool? Progress { get; init; }

    /// <summary>Gets coordinated action; <c>null</c> when not stated.</summary>
    [Field("Samordnad åtgärd", "Coordinated action", "Vad görs samordnat när framdrift saknas?", "What is done, in a coordinated way, where progress is missing?", Actionable = true, Chapter = "3.2")]
    public string? Plan { get; init; }
}
