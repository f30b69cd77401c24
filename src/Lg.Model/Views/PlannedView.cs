namespace Lg.Model.Views;

/// <summary>A goal, decision or activity that the unit has planned.</summary>
public sealed record PlannedView : Confidential
{
    /// <summary>Gets its key.</summary>
    public required string Key { get; init; }

    /// <summary>Gets its title; <c>null</c> when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the goal topic that it names; <c>null</c> when it names none.</summary>
    public string? Topic { get; init; }

    /// <summary>Gets the area that it names; <c>null</c> when it names none.</summary>
    public string? Area { get; init; }

    /// <summary>Gets whether it names neither topic nor area, so that its topic is asked.</summary>
    public bool TopicAsked { get; init; }

    /// <summary>Gets what it lacks of measure, target, owner and date.</summary>
    public IReadOnlyList<LocalizedText> Lacks { get; init; } = [];
}
