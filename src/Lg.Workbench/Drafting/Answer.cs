using Lg.Model;

namespace Lg.Workbench.Drafting;

/// <summary>One thing that a new requirement needs to be told: a question at the keyboard, an option of the command.</summary>
/// <param name="Name">The name of the option, less its hyphens.</param>
/// <param name="HelpName">What stands for the value in the help.</param>
/// <param name="Prompt">What is asked.</param>
internal sealed record Answer(string Name, LocalizedText HelpName, LocalizedText Prompt)
{
    /// <summary>Gets whether the requirement needs it, as far as is known by the answers before.</summary>
    public Func<Sheet, bool> Concerns { get; init; } = _ => true;

    /// <summary>Gets what holds when nothing is said; <c>null</c> when nobody can guess it.</summary>
    public Func<Sheet, string?>? Default { get; init; }

    /// <summary>Gets what is wrong with a value; <c>null</c> when it can be used.</summary>
    public Func<Sheet, string, LocalizedText?> Check { get; init; } = (_, _) => null;

    /// <summary>Gets what there is to choose from; empty when anything can be written.</summary>
    public Func<Sheet, IReadOnlyList<Offer>> Offers { get; init; } = _ => [];

    /// <summary>Gets what a value stands for, however somebody has written it: a label for its word, a day in words for the day.</summary>
    public Func<Sheet, string, string> Reads { get; init; } = (_, value) => value;

    /// <summary>Gets whether the requirement can do without it.</summary>
    public bool IsOptional { get; init; }
}
