using Lg.Model;

namespace Lg.Rules.Findings.Remedies;

/// <summary>A change of one fact of a review, and how it is told.</summary>
/// <param name="Pointer">The place of the fact.</param>
/// <param name="Name">What a reader knows the fact by.</param>
/// <param name="Value">The value to set, as the record holds it.</param>
/// <param name="From">The value today.</param>
/// <param name="To">The values that would do.</param>
internal sealed record Edit(string Pointer, FactName Name, object Value, LocalizedText From, LocalizedText To)
{
    private const string Exists = "/exists";

    /// <summary>Gets the change to a day that has passed and that would do as well; <c>null</c> for none.</summary>
    public Edit? Earliest { get; init; }

    /// <summary>Gets whether any value does, because the fact only has to be stated.</summary>
    public bool IsStating => To == FactWords.Stated;

    /// <summary>Returns whether some change is one of a thing that this change brings about, or says all that this one does.</summary>
    public bool IsImpliedBy(IReadOnlyList<Edit> changes) =>
        (Pointer.EndsWith(Exists, StringComparison.Ordinal)
            && changes.Any(other => other != this && other.Pointer.StartsWith(Pointer[..^(Exists.Length - 1)], StringComparison.Ordinal)))
        || (IsDecision && changes.Any(other => other.Pointer == $"{Pointer}On"));

    // A date of a decision says that there is one.
    private bool IsDecision =>
        Value is true && (Pointer.EndsWith("/adopted", StringComparison.Ordinal) || Pointer.EndsWith("/decided", StringComparison.Ordinal));

    /// <summary>Gets what tells this change from other changes of the same fact.</summary>
    public string Key { get; } = FormattableString.Invariant($"{Pointer} = {Value}");
}
