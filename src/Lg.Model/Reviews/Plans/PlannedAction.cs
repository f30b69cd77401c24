using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A planned activity.</summary>
[ReviewType("En planerad aktivitet", "A planned activity", Word = "action")]
public sealed record PlannedAction : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets activity; <c>null</c> when not stated.</summary>
    [Field("Aktivitet", "Activity", "Vad ska göras?", "What is to be done?", Chapter = "10.1")]
    public string? Title { get; init; }

    /// <summary>Gets area; <c>null</c> when not stated.</summary>
    [Field("Område", "Area", "Vilket område gäller aktiviteten?", "Which area is the activity about?", Chapter = "10.1")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }

    /// <summary>Gets topic; <c>null</c> when not stated.</summary>
    [Field("Ämne", "Topic", "Vilket målämne i katalogen gäller det?", "Which goal topic of the catalog is it about?", Chapter = "10.1")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för aktiviteten?", "Which role is responsible for the activity?", Actionable = true, Chapter = "10.1")]
    public string? Owner { get; init; }

    /// <summary>Gets due date; <c>null</c> when not stated.</summary>
    [Field("Slutdatum", "Due date", "När ska aktiviteten vara klar?", "When is the activity due?", Actionable = true, Chapter = "10.1")]
    public PartialDate? DueOn { get; init; }

    /// <summary>Gets measure; <c>null</c> when not stated.</summary>
    [Field("Mått", "Measure", "Hur mäts genomförandet?", "How is the carrying out measured?", Actionable = true, Chapter = "10.1")]
    public string? Measure { get; init; }

    /// <summary>Gets target; <c>null</c> when not stated.</summary>
    [Field("Målvärde", "Target", "Vilket värde ska nås?", "Which value is to be reached?", Actionable = true, Chapter = "10.1")]
    public string? Target { get; init; }

    /// <summary>Gets year, 2000 to 2100; <c>null</c> when not stated.</summary>
    [Field("År", "Year", "Vilket år gäller aktiviteten, eller vilket är det första?", "Which year is the activity for, or which is the first?", Chapter = "10.1", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? Year { get; init; }

    /// <summary>Gets last year, 2000 to 2100; <c>null</c> when not stated, as for what concerns one year.</summary>
    [Field("Sista år", "Last year", "Vilket är det sista året för aktiviteten?", "Which is the last year of the activity?", Chapter = "10.1", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? LastYear { get; init; }

    /// <summary>Gets the answer to "Does the activity continue until further notice?"; <c>null</c> when not stated.</summary>
    [Field("Tills vidare", "Until further notice", "Gäller aktiviteten tills vidare?", "Does the activity continue until further notice?", Chapter = "10.1")]
    public bool? OpenEnded { get; init; }
}
