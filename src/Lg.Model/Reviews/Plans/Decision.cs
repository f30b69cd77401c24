using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A decision of the management review.</summary>
[ReviewType("Ett beslut av ledningens genomgång", "A decision of the management review")]
public sealed record Decision : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets decision; <c>null</c> when not stated.</summary>
    [Field("Beslut", "Decision", "Vad är beslutat?", "What has been decided?", Chapter = "10.1")]
    public string? Title { get; init; }

    /// <summary>Gets kind of decision; <c>null</c> when not stated.</summary>
    [Field("Slag av beslut", "Kind of decision", "Vad gäller beslutet?", "What is the decision about?", Chapter = "10.1")]
    public DecisionKind? Kind { get; init; }

    /// <summary>Gets area; <c>null</c> when not stated.</summary>
    [Field("Område", "Area", "Vilket område gäller beslutet?", "Which area is the decision about?", Chapter = "10.1")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }

    /// <summary>Gets topic; <c>null</c> when not stated.</summary>
    [Field("Ämne", "Topic", "Vilket målämne i katalogen gäller det?", "Which goal topic of the catalog is it about?", Chapter = "10.1")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för beslutet?", "Which role is responsible for the decision?", Actionable = true, Chapter = "10.1", Clause = "9.3.3")]
    public string? Owner { get; init; }

    /// <summary>Gets due date; <c>null</c> when not stated.</summary>
    [Field("Slutdatum", "Due date", "När ska beslutet vara genomfört?", "When is the decision due?", Actionable = true, Chapter = "10.1", Clause = "9.3.3")]
    public PartialDate? DueOn { get; init; }

    /// <summary>Gets the answer to "Have the consequences of the decision been assessed?"; <c>null</c> when not stated.</summary>
    [Field("Konsekvenser bedömda", "Consequences assessed", "Är beslutets konsekvenser bedömda?", "Have the consequences of the decision been assessed?", Actionable = true, Chapter = "10.1", Clause = "6.3")]
    public bool? ConsequencesAssessed { get; init; }

    /// <summary>Gets measure; <c>null</c> when not stated.</summary>
    [Field("Mått", "Measure", "Hur mäts genomförandet?", "How is the carrying out measured?", Actionable = true, Chapter = "10.1")]
    public string? Measure { get; init; }

    /// <summary>Gets target; <c>null</c> when not stated.</summary>
    [Field("Målvärde", "Target", "Vilket värde ska nås?", "Which value is to be reached?", Actionable = true, Chapter = "10.1")]
    public string? Target { get; init; }
}
