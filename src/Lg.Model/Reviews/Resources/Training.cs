using System.Text.Json.Serialization;
using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A training.</summary>
[ReviewType("En utbildning", "A training")]
public sealed record Training : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets training; <c>null</c> when not stated.</summary>
    [Field("Utbildning", "Training", "Vad heter utbildningen?", "What is the training called?", Chapter = "7.1")]
    public string? Title { get; init; }

    /// <summary>Gets subject; <c>null</c> when not stated.</summary>
    [Field("Ämne", "Subject", "Vilket ämne gäller utbildningen?", "Which subject is the training about?", Chapter = "7.1")]
    public TrainingSubject? Subject { get; init; }

    /// <summary>Gets audience; <c>null</c> when not stated.</summary>
    [Field("Målgrupp", "Audience", "Vilka är utbildningen till för?", "Who is the training for?", Chapter = "7.1")]
    public TrainingAudience? ForWhom { get; init; }

    /// <summary>Gets the answer to "Is the training mandatory?"; <c>null</c> when not stated.</summary>
    [Field("Obligatorisk", "Mandatory", "Är utbildningen obligatorisk?", "Is the training mandatory?", Chapter = "7.1")]
    public bool? Mandatory { get; init; }

    /// <summary>Gets people in the audience, in people, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Antal i målgruppen", "People in the audience", "Hur många ska gå utbildningen?", "How many are to take the training?", Chapter = "7.1", Unit = "people", Minimum = 0, Maximum = 1000000)]
    public int? Audience { get; init; }

    /// <summary>Gets people who completed, in people, 0 to 1000000; <c>null</c> when not stated.</summary>
    [Field("Antal som genomfört", "People who completed", "Hur många har genomfört utbildningen?", "How many have completed the training?", Actionable = true, Chapter = "7.1", Unit = "people", Minimum = 0, Maximum = 1000000)]
    public int? Completed { get; init; }

    /// <summary>Gets the answer to "Has everybody in the audience completed the training?"; <c>null</c> when not stated.</summary>
    [Field("Genomförd av alla", "Completed by all", "Har alla i målgruppen genomfört utbildningen?", "Has everybody in the audience completed the training?", Actionable = true, Chapter = "7.1")]
    public bool? CompletedByAll { get; init; }

    /// <summary>Gets date; <c>null</c> when not stated.</summary>
    [Field("Datum", "Date", "När hölls utbildningen?", "When was the training held?", Chapter = "7.1")]
    public PartialDate? On { get; init; }

    /// <summary>Gets the answer to "Has the training been withdrawn?"; <c>null</c> when not stated.</summary>
    [Field("Tillbakadragen", "Withdrawn", "Har utbildningen dragits tillbaka?", "Has the training been withdrawn?", Chapter = "7.1")]
    public bool? Withdrawn { get; init; }

    /// <summary>Gets replaced by; <c>null</c> when not stated.</summary>
    [Field("Ersättande utbildning", "Replacement", "Vilken utbildning (nyckel) ersätter den?", "Which training (key) replaces it?", Actionable = true, Chapter = "7.1")]
    [RefersTo("/resources/trainings")]
    public string? ReplacedBy { get; init; }

    /// <summary>Gets share who completed, in percent; computed, <c>null</c> when its sources are not stated.</summary>
    [Field("Andel som genomfört", "Share who completed", "Hur stor andel har genomfört utbildningen?", "What share has completed the training?", Chapter = "7.1", Unit = "percent")]
    [Derived(nameof(Completed), nameof(Audience), nameof(CompletedByAll))]
    [JsonIgnore]
    public double? CompletedShare => this switch
    {
        { Completed: { } completed, Audience: > 0 and var audience } => 100.0 * completed / audience,
        { CompletedByAll: true } => 100,
        _ => null,
    };
}
