using Lg.Model;

namespace Lg.Workbench.Changes;

/// <summary>Something that a thing of a catalog says.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Effect">What it can do that it is said otherwise.</param>
/// <param name="Of">Returns it as text; <c>null</c> when the thing does not say it.</param>
internal sealed record Aspect<T>(LocalizedText Name, Effect Effect, Func<T, string?> Of)
{
    public Aspect(string sv, string en, Effect effect, Func<T, string?> of)
        : this(new(sv, en), effect, of)
    {
    }

    /// <summary>Gets what decides whether it is said otherwise, when that is not the text itself.</summary>
    public Func<T, string?>? Same { get; init; }

    /// <summary>Returns whether two things say the same.</summary>
    public bool IsSame(T before, T after) => (Same ?? Of)(before) == (Same ?? Of)(after);
}
