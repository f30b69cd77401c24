using System.Text.Json.Nodes;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading;
using Lg.Model.Reports;
using Lg.Rules;
using Lg.Web.Drafting;
using Lg.Web.Interview;
using Lg.Web.Live;
using Lg.Web.Storage;

namespace Lg.Web;

/// <summary>What lies before the coordinator: the draft, where in it they are, and how it is judged.</summary>
public sealed class Desk
{
    private static readonly Lazy<Report> OfNothing =
        new(static () => Rulebook.Shipped.Assess(new Lg.Model.Review(), new DateOnly(2026, 1, 1)));

    private readonly TimeProvider clock;
    private readonly HashSet<string> skipped = [];
    private readonly Dictionary<string, (int Answered, int Of)> progress = [];

    /// <summary>Makes a desk with nothing on it.</summary>
    public Desk(Browser browser, DraftStore store, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(browser);
        Browser = browser;
        this.clock = clock;
        Keeper = new(store, clock);
        Live = new() { Rest = browser.RestAsync, Breathe = browser.BreatheAsync, Changed = () => Changed() };
    }

    /// <summary>Gets what only the browser can do.</summary>
    public Browser Browser { get; }

    /// <summary>Gets what speaks the language of the reader.</summary>
    public Words Words { get; } = new();

    /// <summary>Gets what assesses the draft.</summary>
    public Assessor Live { get; }

    /// <summary>Gets what keeps the draft in the browser.</summary>
    public Keeper Keeper { get; }

    /// <summary>Gets the draft; <c>null</c> on the first page.</summary>
    public Draft? Draft { get; private set; }

    /// <summary>Gets what is tried without being kept; <c>null</c> when nothing is.</summary>
    public Trial? Trial { get; private set; }

    /// <summary>Gets where the reader is.</summary>
    public Spot Spot { get; private set; } = Spot.Start;

    /// <summary>Gets how many of the parts of the engine have started.</summary>
    public int Started { get; private set; }

    /// <summary>Gets whether the engine runs.</summary>
    public bool IsReady => Started == Parts.Count;

    /// <summary>Gets or sets the day to assess as of.</summary>
    public DateOnly AsOf { get; set; }

    /// <summary>Gets what is wrong with a file that could not be opened; empty when nothing is.</summary>
    public IReadOnlyList<Diagnostic> Refused { get; private set; } = [];

    /// <summary>Gets or sets what to do when something differs.</summary>
    public Action Changed { get; set; } = static () => { };

    /// <summary>Gets what to answer next; empty when nothing more can change a verdict.</summary>
    public IReadOnlyList<Question> Next => [.. (Live.Questions ?? []).Where(IsLeft)];

    /// <summary>
    /// Gets what the engine is started in: the catalog, the fields, and assessing nothing once, since the first time takes longest.
    /// </summary>
    public static IReadOnlyList<Action> Parts { get; } =
    [
        static () => _ = Rulebook.Shipped,
        static () => ReviewValidator.Check(new Lg.Model.Review()),
        static () => _ = OfNothing.Value,
        static () => _ = OfNothing.Value.Questions,
    ];

    /// <summary>Starts the engine part by part, and listens in between: the first questions can be answered meanwhile.</summary>
    public async Task GetReadyAsync()
    {
        foreach (var part in Parts)
        {
            await Browser.BreatheAsync();
            part();
            Started++;
            Changed();
        }

        if (Draft is not null)
            await AssessAsync();
    }

    /// <summary>Returns the words that a field takes, or the keys of the items that it can name.</summary>
    public static IReadOnlyList<ChoiceValue> ChoicesOf(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.WordKind is null ? field.Choices : Rulebook.Shipped.Vocabulary.ChoicesOf(field);
    }

    /// <summary>
    /// Gets the place to ask about now: what decides most or, while the engine starts, the first of the review; <c>null</c> when there is
    /// none.
    /// </summary>
    public string? Asked => IsReady
        ? Next is [var first, ..] ? first.Pointer : null
        : ChapterList.All.SelectMany(ChapterList.SectionsOf)
            .SelectMany(section => section.Questions)
            .Select(place => place.Pointer)
            .FirstOrDefault(pointer => !skipped.Contains(pointer) && !Draft!.IsAnswered(pointer));

    /// <summary>Returns the keys of the items that a field can name.</summary>
    public IReadOnlyList<string> KeysFor(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return [.. field.RefersTo.SelectMany(KeysOf)];
    }

    /// <summary>Returns the keys of the items of a list.</summary>
    public HashSet<string> KeysOf(string list) =>
        [.. (Draft?.At(list) as JsonArray ?? []).Select(item => item?["key"]?.GetValue<string>()).OfType<string>()];

    /// <summary>Returns how many questions of a chapter are answered, and how many there are.</summary>
    public (int Answered, int Of) ProgressOf(string chapter) =>
        progress.TryGetValue(chapter, out var known) ? known : progress[chapter] = ChapterList.Progress(chapter, Draft!);

    /// <summary>Begins a review.</summary>
    public async Task BeginAsync(string kind, int planYear) =>
        await TakeAsync(Draft.Begin(kind, planYear), await Browser.CallAsync("newId"));

    /// <summary>Opens a file, or reports what is wrong with it and keeps what was open.</summary>
    public async Task OpenAsync(string name, byte[] bytes)
    {
        var read = DraftFile.Open(name, bytes, Rulebook.Shipped.Vocabulary);
        Refused = read.IsOk ? [] : read.Diagnostics;
        if (read.Value is { } draft)
            await TakeAsync(draft, await Browser.CallAsync("newId"));
        else
            Changed();
    }

    /// <summary>Takes a draft up again.</summary>
    public async Task ContinueAsync(string id)
    {
        if (await Keeper.LoadAsync(id) is { } draft)
            await TakeAsync(draft, id: null);
        else
            Changed();
    }

    /// <summary>Answers a question.</summary>
    public async Task AnswerAsync(string pointer, JsonNode? value)
    {
        Draft!.Answer(pointer, value, clock.GetUtcNow());
        await ChangedAsync(pointer);
    }

    /// <summary>Puts a question aside with a reason.</summary>
    public async Task PutAsideAsync(string pointer, string reason)
    {
        Draft!.PutAside(pointer, reason, clock.GetUtcNow());
        await ChangedAsync(pointer);
    }

    /// <summary>Adds items to a list.</summary>
    public async Task AddAsync(string list, IReadOnlyList<JsonObject> items)
    {
        Draft!.Add(list, items, clock.GetUtcNow());
        await ChangedAsync(list);
    }

    /// <summary>Removes an item of a list.</summary>
    public async Task RemoveItemAsync(string list, int index)
    {
        Draft!.RemoveItem(list, index, clock.GetUtcNow());
        await ChangedAsync(list);
    }

    /// <summary>Takes the last change back.</summary>
    public async Task UndoAsync()
    {
        if (Draft!.Undo())
            await ChangedAsync("");
    }

    /// <summary>Passes over a question for now.</summary>
    public void Skip(string pointer) => skipped.Add(pointer);

    /// <summary>Begins to try answers without keeping them.</summary>
    public void Try()
    {
        Trial = new(Draft!.Copy(), Live.Report);
        Changed();
    }

    /// <summary>Keeps what has been tried.</summary>
    public async Task KeepTrialAsync()
    {
        Trial = null;
        await Keeper.SaveAsync(Draft!);
        Changed();
    }

    /// <summary>Goes back to what there was before anything was tried.</summary>
    public async Task DiscardTrialAsync()
    {
        (Draft, Trial) = (Trial!.Draft, null);
        await ChangedAsync("");
    }

    /// <summary>Goes somewhere.</summary>
    public void Go(Spot spot)
    {
        Spot = spot;
        Changed();
    }

    /// <summary>Assesses as of another day.</summary>
    public async Task AssessAsOfAsync(DateOnly day)
    {
        AsOf = day;
        await AssessAsync();
    }

    /// <summary>Goes back to the first page; the draft is kept.</summary>
    public void Leave()
    {
        (Draft, Trial) = (null, null);
        Live.Forget();
        skipped.Clear();
        Go(Spot.Start);
    }

    private async Task TakeAsync(Draft draft, string? id)
    {
        (Draft, Trial) = (draft, null);
        Live.Forget();
        progress.Clear();
        skipped.Clear();
        Go(Spot.Interview);
        if (id is not null)
            Keeper.Begin(id);
        await AssessAsync();
    }

    private async Task ChangedAsync(string pointer)
    {
        // What an answer takes away with it can be asked about in other chapters.
        if (pointer.Length == 0
            || ReviewPlace.Find(pointer)?.Field is { IsExistence: true } or { IsPlan: true } or { Kind: FieldKind.List })
            progress.Clear();
        else
            progress.Remove(ChapterList.Of(pointer));
        await AssessAsync();
    }

    // The judgement first, then the draft is kept while the rest is told. Before the engine runs nothing can be judged.
    private async Task AssessAsync()
    {
        if (!IsReady)
            return;

        var draft = Draft!;
        var isLast = await Live.JudgeAsync(draft, AsOf);
        var saved = Trial is null ? Keeper.SaveAsync(draft) : Task.CompletedTask;
        if (isLast)
            await Live.TellAsync();
        await saved;
        Changed();
    }

    private bool IsLeft(Question question) =>
        !skipped.Contains(question.Pointer)
        && Draft?.IsAnswered(question.Pointer) == false
        && ReviewPlace.Find(question.Pointer)?.Field is not null;
}
