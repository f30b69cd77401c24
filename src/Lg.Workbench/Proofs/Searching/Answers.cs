using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Workbench.Proofs.Facts;
using Lg.Workbench.Proofs.Imagined;
using Lg.Workbench.Proofs.Reading;

namespace Lg.Workbench.Proofs.Searching;

/// <summary>The answers to try at a place: one for each way in which they can make a difference to what is surveyed.</summary>
/// <param name="interpreter">Reads the imagined review.</param>
/// <param name="survey">What can make a difference.</param>
/// <param name="needsSilence">Whether what is looked for may depend on something not being stated at all.</param>
internal sealed class Answers(Interpreter interpreter, Survey survey, bool needsSilence)
{
    private const int MostItems = 8;
    private const int MostWords = 7;
    private const int LongestList = 50;
    private const string OtherText = "annat";

    // Where letters matter, one other text may have them by chance.
    private static readonly string[] YetOther = ["x", "1"];

    private readonly Cuts cuts = new(interpreter, survey);

    /// <summary>Gets whether some list would have to be longer, or have more words, than what is tried.</summary>
    public bool AreCut { get; private set; }

    public IEnumerable<Answer> To(Place place)
    {
        foreach (var answer in Stated(place))
            yield return answer;
        if (CanBeSilent(place))
            yield return Answer.Silence;
    }

    // Of what is looked for only an undetermined verdict, and what is a no because it is not stated, can come of silence; or the items are
    // spoken of as a whole.
    private bool CanBeSilent(Place place) => place.Field is not { IsKey: true }
        && (needsSilence
            || (interpreter.World.Moment.IsSubmitted && survey.Stated.Contains(place.Path))
            || place.Field is { Kind: FieldKind.List }
            || place.Field is null
            || HasOthersAnsweredFor());

    // Beside items that are not named, the coverage answers also for a named one that does not say how it stands.
    private bool HasOthersAnsweredFor() =>
        survey.Covered.Any(
            path => interpreter.World.Review.Alike(path).Any(list => list.Answer is Answer.Items { IsPartial: true, Count: > 0 }));

    private IEnumerable<Answer> Stated(Place place)
    {
        if (place.Field is not { } field)
            return [Answer.There];
        if (field.IsKey)
            return Keys(place);
        if (Scale.Of(field, interpreter.World.Moment.AsOf) is { } scale)
            return Numbers(place, scale);

        return field.Kind switch
        {
            FieldKind.Boolean => [new Answer.Value(true), new Answer.Value(false)],
            FieldKind.Choice or FieldKind.Text => Texts(place).Select(text => new Answer.Value(text)),
            FieldKind.Object => [Answer.There, Answer.None],
            FieldKind.Coverage =>
                [new Answer.Value(Coverage.All), new Answer.Value(Coverage.None), new Answer.Value(Coverage.Counted(0, 0))],
            FieldKind.List when field.ItemKind == FieldKind.Object => Sizes(place),
            FieldKind.List => Lists(place),
            _ => [],
        };
    }

    private IEnumerable<Answer> Numbers(Place place, Scale scale)
    {
        var found = cuts.Of(place, scale.Minimum, scale.Maximum, number => new Answer.Value(scale.ValueAt(number)));
        SortedSet<long> tried = [.. found, found.Count == 0 ? scale.Usual : found.Min - 1];

        // Where the order does not tell everything, the ends are worth a try.
        if (place.Field!.Kind is FieldKind.Integer or FieldKind.Number && IsLoose(place))
            tried.UnionWith([scale.Minimum, Math.Clamp(0, scale.Minimum, scale.Maximum), scale.Maximum]);
        return tried.Reverse().Select(number => new Answer.Value(scale.ValueAt(number)));
    }

    private IEnumerable<string> Texts(Place place)
    {
        var words = survey.Words[place.Path].Concat(PartnerTexts(place)).Distinct(StringComparer.Ordinal).ToList();
        if (place.Field!.Choices is not { Count: > 0 } choices)
            return words.Append(OtherText).Concat(IsLoose(place) ? YetOther : []).Distinct(StringComparer.Ordinal);

        // Held against another fact, every word of the choice matters.
        var all = choices.Select(choice => choice.Name).ToList();
        return Partners(place.Path).Any() ? all : [.. all.Where(words.Contains), .. all.Where(word => !words.Contains(word)).Take(1)];
    }

    private List<Answer.Value> Keys(Place place)
    {
        var taken = place.Alike(place.Path).Where(other => other != place && other.Parent!.Parent == place.Parent!.Parent)
            .Select(other => other.Answer is Answer.Value { Known: string text } ? text : Place.UsualKey(other.Parent!.Index!.Value))
            .ToHashSet(StringComparer.Ordinal);
        return survey.Words[place.Path].Concat(PartnerTexts(place)).Prepend(Place.UsualKey(place.Parent!.Index!.Value))
            .Distinct(StringComparer.Ordinal)
            .Where(key => !taken.Contains(key) && key.Length > 0)
            .Select(key => new Answer.Value(key))
            .ToList();
    }

    private IEnumerable<Answer> Sizes(Place place)
    {
        var needed = Math.Max(1, survey.Items.GetValueOrDefault(place.Path));
        AreCut |= needed > MostItems;
        var few = Math.Min(needed, MostItems);
        SortedSet<int> sizes = [.. Enumerable.Range(0, few + 1)];
        foreach (var cut in cuts.Of(place, 0, LongestList, number => new Answer.Items((int)number)))
            sizes.UnionWith(Enumerable.Range((int)cut, few + 1));
        var complete = sizes.OrderBy(size => size == 0 ? 1.5 : size).Select(size => new Answer.Items(size));

        // Less is known of a partial list than of a complete one, unless something is said of it as a whole.
        return survey.Covered.Contains(place.Path)
            ? complete.Concat(sizes.Select(size => new Answer.Items(size, IsPartial: true)))
            : complete;
    }

    private IEnumerable<Answer> Lists(Place place)
    {
        var item = (place.Field!.ItemKind == FieldKind.Choice
            ? (IEnumerable<string>)[.. ItemWords(place)]
            : [.. ItemWords(place).Append(OtherText).Concat(IsLoose(place) ? YetOther : [])])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var lists = item.Count <= MostWords ? Subsets(item) : Some(item);
        AreCut |= item.Count > MostWords;
        foreach (var cut in cuts.Of(place, 0, LongestList, number => ListOf([.. Enumerable.Repeat(item[0], (int)number)])))
        {
            if (cut > item.Count)
                AreCut = true;
            lists = lists.Append([.. Enumerable.Range(0, (int)cut).Select(i => item[i % item.Count])]);
        }

        return lists.Select(ListOf);
    }

    private List<string> ItemWords(Place place)
    {
        List<string> words = [.. survey.Words[place.Path].Concat(PartnerTexts(place)).Distinct(StringComparer.Ordinal)];
        if (place.Field!.Choices is not { Count: > 0 } choices)
            return words;
        words.RemoveAll(word => choices.All(choice => choice.Name != word));
        return [.. words, .. choices.Select(choice => choice.Name).Where(word => !words.Contains(word)).Take(1)];
    }

    private static Answer ListOf(IReadOnlyList<string> texts) => new Answer.Value(FunctionCalls.ListOf(RuleType.Text, [.. texts]));

    private static IEnumerable<IReadOnlyList<string>> Subsets(List<string> items) =>
        Enumerable.Range(0, 1 << items.Count)
            .Reverse()
            .Select(chosen => (IReadOnlyList<string>)[.. items.Where((_, i) => (chosen >> i & 1) == 1)]);

    private static IEnumerable<IReadOnlyList<string>> Some(List<string> items) =>
        [
            items,
            [],
            .. items.Select(left => (IReadOnlyList<string>)[.. items.Where(item => item != left)]),
            .. items.Select(only => (IReadOnlyList<string>)[only]),
        ];

    private bool IsLoose(Place place) =>
        survey.Clauses.Any(clause => survey.Loose.ContainsKey(clause.Node) && clause.Paths.Contains(place.Path));

    private IEnumerable<string> Partners(string path) =>
        survey.Clauses.Where(clause => clause.Paths.Contains(path))
            .SelectMany(clause => clause.Paths)
            .Where(other => other != path)
            .Distinct(StringComparer.Ordinal);

    // What the facts say that this one is held against, and the keys that items have when nobody has chosen one.
    private IEnumerable<string> PartnerTexts(Place place) => Partners(place.Path).SelectMany(path => place.Alike(path)).SelectMany(TextsOf);

    private static IEnumerable<string> TextsOf(Place other) => other switch
    {
        { Answer: Answer.Value { Known: string text } } => [text],
        { Answer: Answer.Value { Known: Items<string> texts } } => texts.Values,
        { Answer: null, Field.IsKey: true, Parent.Index: { } index } => [Place.UsualKey(index)],
        _ => [],
    };
}
