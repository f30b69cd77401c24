using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>A goal for the coming period.</summary>
[ReviewType("Ett mål för kommande period", "A goal for the coming period")]
public sealed record Goal : IKeyed
{
    /// <inheritdoc />
    public required string Key { get; init; }

    /// <summary>Gets goal; <c>null</c> when not stated.</summary>
    [Field("Mål", "Goal", "Vad är målet?", "What is the goal?", Chapter = "9.2")]
    public string? Title { get; init; }

    /// <summary>Gets area; <c>null</c> when not stated.</summary>
    [Field("Område", "Area", "Vilket område gäller målet?", "Which area is the goal about?", Chapter = "9.2")]
    [WordOf(WordKind.Area)]
    public string? Area { get; init; }

    /// <summary>Gets topic; <c>null</c> when not stated.</summary>
    [Field("Ämne", "Topic", "Vilket målämne i katalogen gäller det?", "Which goal topic of the catalog is it about?", Chapter = "9.2")]
    [WordOf(WordKind.Topic)]
    public string? Topic { get; init; }

    /// <summary>Gets responsible role; <c>null</c> when not stated.</summary>
    [Field("Ansvarig roll", "Responsible role", "Vilken roll ansvarar för målet?", "Which role is responsible for the goal?", Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Owner { get; init; }

    /// <summary>Gets due date; <c>null</c> when not stated.</summary>
    [Field("Slutdatum", "Due date", "När ska målet vara nått?", "When is the goal due?", Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public PartialDate? DueOn { get; init; }

    /// <summary>Gets measure; <c>null</c> when not stated.</summary>
    [Field("Mått", "Measure", "Hur mäts målet?", "How is the goal measured?", Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Measure { get; init; }

    /// <summary>Gets baseline; <c>null</c> when not stated.</summary>
    [Field("Utgångsvärde", "Baseline", "Var står ni i dag?", "Where do you stand today?", Chapter = "9.2", Clause = "6.2")]
    public string? Baseline { get; init; }

    /// <summary>Gets target; <c>null</c> when not stated.</summary>
    [Field("Målvärde", "Target", "Vilket värde ska nås?", "Which value is to be reached?", Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Target { get; init; }

    /// <summary>Gets resources; <c>null</c> when not stated.</summary>
    [Field("Resurser", "Resources", "Vilka resurser finns för målet?", "Which resources are there for the goal?", Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public string? Resources { get; init; }

    /// <summary>Gets year, 2000 to 2100; <c>null</c> when not stated.</summary>
    [Field("År", "Year", "Vilket år gäller målet, eller vilket är det första?", "Which year is the goal for, or which is the first?", Chapter = "9.2", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? Year { get; init; }

    /// <summary>Gets last year, 2000 to 2100; <c>null</c> when not stated, as for what concerns one year.</summary>
    [Field("Sista år", "Last year", "Vilket är det sista året för målet?", "Which is the last year of the goal?", Chapter = "9.2", Unit = "year", Minimum = 2000, Maximum = 2100)]
    public int? LastYear { get; init; }

    /// <summary>Gets the answer to "Does the goal continue until further notice?"; <c>null</c> when not stated.</summary>
    [Field("Tills vidare", "Until further notice", "Gäller målet tills vidare?", "Does the goal continue until further notice?", Chapter = "9.2")]
    public bool? OpenEnded { get; init; }

    /// <summary>Gets linked assignment; <c>null</c> when not stated.</summary>
    [Field("Kopplat uppdrag eller hot", "Linked assignment or threat", "Vilket budgetuppdrag eller huvudhot är målet kopplat till?", "Which assignment or main threat is the goal linked to?", Actionable = true, Chapter = "9.1")]
    public string? LinkedTo { get; init; }

    /// <summary>Gets the answer to "Has the goal been communicated to those concerned?"; <c>null</c> when not stated.</summary>
    [Field("Kommunicerat", "Communicated", "Är målet kommunicerat till berörda?", "Has the goal been communicated to those concerned?", Actionable = true, Chapter = "9.2", Clause = "6.2")]
    public bool? Communicated { get; init; }

    /// <summary>Gets the answer to "Is the goal in the business plan?"; <c>null</c> when not stated.</summary>
    [Field("I verksamhetsplanen", "In the business plan", "Finns målet i verksamhetsplanen?", "Is the goal in the business plan?", Actionable = true, Chapter = "9.2")]
    public bool? InBusinessPlan { get; init; }

    /// <summary>Gets the answer to "Is the goal in the control plan?"; <c>null</c> when not stated.</summary>
    [Field("I internkontrollplanen", "In the control plan", "Finns målet i internkontrollplanen?", "Is the goal in the control plan?", Actionable = true, Chapter = "9.2")]
    public bool? InControlPlan { get; init; }
}
