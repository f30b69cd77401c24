using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Last year's review, as this review reports it.</summary>
[ReviewType("Förra årets genomgång, som denna genomgång redovisar den", "Last year's review, as this review reports it")]
public sealed record PreviousReview : IStatable
{
    /// <inheritdoc />
    public bool? Exists { get; init; }

    /// <summary>Gets decided; <c>null</c> when not stated.</summary>
    [Field("Beslutad", "Decided", "När beslutades förra genomgången?", "When was the previous review decided?", Chapter = "3", Clause = "9.3.1")]
    public PartialDate? DecidedOn { get; init; }

    /// <summary>Gets earlier actions; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Tidigare åtgärder", "Earlier actions", "Vilka åtgärder beslutades förra gången, och hur gick det?", "Which actions were decided last time, and how did they go?", Chapter = "3", Clause = "9.3.2a")]
    public IReadOnlyList<PreviousAction>? Actions { get; init; }

    /// <summary>Gets whether <see cref="Actions"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? ActionsComplete { get; init; }

    /// <summary>Gets last year's goals; empty when stated as none, <c>null</c> when not stated.</summary>
    [Field("Förra årets mål", "Last year's goals", "Vilka mål sattes förra gången, och vad blev utfallet?", "Which goals were set last time, and what was the result?", Chapter = "9", Clause = "9.3.2d")]
    public IReadOnlyList<PreviousGoal>? Goals { get; init; }

    /// <summary>Gets whether <see cref="Goals"/> names all of them; <c>null</c> when not stated.</summary>
    [Complete]
    public bool? GoalsComplete { get; init; }
}
