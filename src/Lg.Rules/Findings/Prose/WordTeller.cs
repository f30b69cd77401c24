using Lg.Model.Texts;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings.Prose;

/// <summary>Tells words: the one that a fact has, and those that a list has or lacks.</summary>
internal sealed class WordTeller(TextSet texts)
{
    private const int LongestText = 60;

    /// <summary>Returns the word of a fact, and those wanted instead.</summary>
    public Telling Against(Operand fact, IReadOnlyList<object> words, bool wantsOneOfThem, string pointer)
    {
        var named = NamedFact.Of(fact.Member);
        if (fact.Value is "")
            return new Telling.Statement(texts.Say("isEmpty", ("label", Quoted(named.Label(texts.Numbers), texts))), null, pointer);

        IReadOnlyList<string> instead =
            wantsOneOfThem && !words.Contains(fact.Value) ? [.. words.Select(word => Shown(word, fact.Type))] : [];
        return new Telling.Chosen(named, Shown(fact.Value, fact.Type), instead, pointer);
    }

    /// <summary>Returns what a membership tells: of a fact among words, or of a word in a list; <c>null</c> for two facts.</summary>
    public Telling? In(Operand value, Operand list, bool holds, bool negated, Func<Operand, string> pointerOf)
    {
        if (value.Fact is not null)
            return list is { IsLimit: true, Value: Items<string> words } ? Against(value, words.Values, !negated, pointerOf(value)) : null;
        if (list.Fact is null)
            return null;

        var type = list.Type is RuleType.List items ? items.Item : value.Type;
        return new Telling.Listed(
            NamedFact.Of(list.Member), LowerFirst(ValueText.Write(value.Value, type, texts.Numbers)), holds, pointerOf(list));
    }

    /// <summary>
    /// Returns a word or a text of the review as it stands in a sentence; a text, whose words are the writer's own, is quoted.
    /// </summary>
    public string Shown(object value, RuleType type)
    {
        var text = ValueText.Write(value, type, texts.Numbers);
        return type is RuleType.Choice { Words.Count: > 0 } ? LowerFirst(text) : Quoted(Shortened(text, LongestText), texts);
    }
}
