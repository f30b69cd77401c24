using Lg.Model;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Workbench.Plain;

/// <summary>What a condition asks, as a reader would say it.</summary>
/// <param name="Text">The statement without its full stop; <c>null</c> when only the parts say something.</param>
/// <param name="Joint">How the parts are joined.</param>
/// <param name="Parts">What the statement is made of; empty when it says all itself.</param>
internal sealed record Clause(LocalizedText? Text, Joint Joint, IReadOnlyList<Clause> Parts)
{
    public static Clause Of(LocalizedText text) => new(text, Joint.All, []);

    /// <summary>Returns a statement about what another clause says: <c>minst en post där …</c>.</summary>
    public static Clause Where(LocalizedText text, Clause body) =>
        body.Text is null ? body with { Text = text }
        : body.FitsInside ? Of(InBoth(language => $"{text.In(language)} {LowerFirst(body.Text.In(language))}"))
        : new(text, Joint.All, [body]);

    /// <summary>Returns parts as one clause; those that are joined in the same way become its own.</summary>
    public static Clause Join(Joint joint, IEnumerable<Clause> parts)
    {
        List<Clause> flat = [.. parts.SelectMany(part => part.Text is null && part.Joint == joint ? part.Parts : [part])];
        return flat is [var only] ? only : new(null, joint, flat);
    }

    // In Swedish "inte" moves when a statement becomes a clause inside another; a fact held against a value stays as it is.
    private bool FitsInside => Parts.Count == 0 && Text!.Sv.StartsWith('”') && !Text.Sv.Contains(" inte ", StringComparison.Ordinal);

    /// <summary>Gets the parts as the items of a list: the clause itself when it has a statement.</summary>
    public IReadOnlyList<Clause> Items => Text is null ? Parts : [this];

    /// <summary>Returns the statement with what introduces its parts.</summary>
    public LocalizedText Lead() => InBoth(language => Parts.Count == 0 ? Text!.In(language)
        : Text is null ? $"{UpperFirst(How(language))}:"
        : $"{Text.In(language)} {How(language)}:");

    /// <summary>Returns <c>allt detta stämmer</c>, <c>minst ett av detta stämmer</c> or, of a single part, <c>detta stämmer</c>.</summary>
    public string How(Language language) => (Items.Count == 1 && Text is null) || Parts.Count < 2
        ? Say(language, "detta stämmer", "this holds")
        : Joint == Joint.All ? Say(language, "allt detta stämmer", "all of this holds")
        : Say(language, "minst ett av detta stämmer", "at least one of these holds");

    /// <summary>Returns the clause inside a sentence, its parts in brackets.</summary>
    public string Inside(Language language)
    {
        var parts = Parts.Select(part => part.Parts.Count > 1 ? $"({part.Inside(language)})" : part.Inside(language)).ToList();
        var joined = Joint == Joint.All ? And(parts, language) : Or(parts, language);
        return Text is null ? joined : parts.Count == 0 ? LowerFirst(Text.In(language)) : $"{LowerFirst(Text.In(language))} {joined}";
    }
}
