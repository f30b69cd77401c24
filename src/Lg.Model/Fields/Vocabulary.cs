using System.Collections.Frozen;

namespace Lg.Model.Fields;

/// <summary>
/// The words of a catalog that a review can use: goal topics, areas and requirements. A rulebook has one (<c>Rulebook.Vocabulary</c>).
/// </summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<WordKind, IReadOnlyList<ChoiceValue>> words;
    private readonly FrozenDictionary<WordKind, FrozenSet<string>> names;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="topics">The goal topics, each with its title.</param>
    /// <param name="areas">The areas, each with its title.</param>
    /// <param name="requirements">The requirements, each with its title.</param>
    public Vocabulary(IEnumerable<ChoiceValue> topics, IEnumerable<ChoiceValue> areas, IEnumerable<ChoiceValue> requirements)
    {
        words = new Dictionary<WordKind, IReadOnlyList<ChoiceValue>>
        {
            [WordKind.Topic] = [.. topics],
            [WordKind.Area] = [.. areas],
            [WordKind.Requirement] = [.. requirements],
        }.ToFrozenDictionary();
        names =
            words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Select(word => word.Name).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Returns the words of a kind, in the order of the catalog.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<ChoiceValue> Of(WordKind kind) => words[kind];

    /// <summary>Returns whether a word is one of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="word">The word.</param>
    public bool Contains(WordKind kind, string word) => names[kind].Contains(word);

    /// <summary>
    /// Returns the words that a field takes: those of its kind, or those of its own when it is a choice; empty when it takes other values.
    /// </summary>
    /// <param name="field">The field.</param>
    public IReadOnlyList<ChoiceValue> ChoicesOf(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.WordKind is { } kind ? Of(kind) : field.Choices;
    }
}
