using System.Text.Json.Serialization;
using Lg.Model.Diagnostics;
using Lg.Model.Editing;
using Lg.Model.Fields;

namespace Lg.Model;

[ReviewType]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Review : Confidential
{
    [Field(Chapter = "1")]
    public string? SchemaVersion { get; init; }

    [Field(Chapter = "1")]
    public Stage? Stage { get; init; }

    [Field(Chapter = "1")]
    public Unit? Unit { get; init; }

    [Field(Chapter = "1", Clause = "9.3.1")]
    [JsonPropertyName("review")]
    public ReviewDetails? Details { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2a", History = true)]
    public PreviousReview? PreviousReview { get; init; }

    [Field(Chapter = "2", Clause = "9.3.2b")]
    public Context? Context { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2d")]
    public Performance? Performance { get; init; }

    [Field(Chapter = "3", Clause = "9.3.2d")]
    public Assets? Assets { get; init; }

    [Field(Chapter = "2")]
    public DataProtection? DataProtection { get; init; }

    [Field(Chapter = "4", Clause = "9.3.2f")]
    public Risks? Risks { get; init; }

    [Field(Chapter = "5", Clause = "9.3.2d")]
    public Compliance? Compliance { get; init; }

    [Field(Chapter = "6", Clause = "9.3.2e")]
    public FeedbackChapter? Feedback { get; init; }

    [Field(Chapter = "7", Clause = "7.1")]
    public Resources? Resources { get; init; }

    [Field(Chapter = "8", Clause = "9.3.2g")]
    public IReadOnlyList<Improvement>? Improvements { get; init; }

    [Complete]
    public bool? ImprovementsComplete { get; init; }

    [Field(Chapter = "9", Clause = "6.2")]
    public IReadOnlyList<Goal>? Goals { get; init; }

    [Complete]
    public bool? GoalsComplete { get; init; }

    [Field(Chapter = "10", Clause = "9.3.3")]
    public IReadOnlyList<Decision>? Decisions { get; init; }

    [Complete]
    public bool? DecisionsComplete { get; init; }

    [Field(Chapter = "10", Clause = "9.3.3")]
    public IReadOnlyList<PlannedAction>? Actions { get; init; }

    [Complete]
    public bool? ActionsComplete { get; init; }

    [Field(Chapter = "5")]
    public IReadOnlyList<Waiver>? Waivers { get; init; }

    [Complete]
    public bool? WaiversComplete { get; init; }

    [Field(Chapter = "1")]
    public IReadOnlyList<SetAside>? SetAside { get; init; }

    [Complete]
    public bool? SetAsideComplete { get; init; }

    /// <summary>
    /// Takes the schema that a file names for editors, so that it is no unknown member. It says nothing of the unit, and is not kept:
    /// always <c>null</c>.
    /// </summary>
    [JsonPropertyName("$schema")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Schema { get; init => field = null; }

    /// <summary>Gets how the review was converted when it was read; <c>null</c> when it was written in the current form.</summary>
    [JsonIgnore]
    public Conversion? Conversion { get; init; }

    /// <summary>Returns the review with one fact changed, as a form does for each answer; this review stays as it is.</summary>
    /// <param name="pointer">
    /// The place as a JSON Pointer, such as <c>/unit/employees</c>, <c>/goals/2/owner</c> or <c>/goals/-</c> for a new item. Objects on the
    /// way that are not there are made.
    /// </param>
    /// <param name="value">
    /// The answer: <see cref="bool"/>, a number, <see cref="string"/> (also for dates and the words of choices), <see cref="PartialDate"/>,
    /// <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, <see cref="Coverage"/>, a choice, a record of the review, JSON, or a list of
    /// these. <c>null</c> takes the answer away, and what only held it: also the last item takes its list away, for an empty list states
    /// that there are none.
    /// </param>
    /// <param name="vocabulary">
    /// The words of the catalog, of which topics, areas and requirements must be; <c>null</c> to permit any.
    /// </param>
    /// <returns>A review that <see cref="Reading.ReviewReader"/> would read.</returns>
    /// <remarks>What an answer implies is not taken away with it: a date of a decision leaves that it was decided.</remarks>
    /// <exception cref="InvalidReviewException">
    /// The pointer leads nowhere, or the answer is not one; <c>Diagnostics</c> says what and what to do.
    /// </exception>
    /// <exception cref="ArgumentException">The value is of a type that no fact of a review has.</exception>
    /// <example><code>review = review.With("/compliance/localInstruction/lastReviewedOn", new DateOnly(2025, 4, 25));</code></example>
    public Review With(string pointer, object? value, Vocabulary? vocabulary = null)
    {
        var changed = TryWith(pointer, value, vocabulary);
        return changed.IsOk ? changed.Value : throw new InvalidReviewException(changed.Diagnostics, nameof(value));
    }

    /// <summary>
    /// Returns the review with one fact changed, or what is wrong with the answer: for a form, whose user may answer anything.
    /// </summary>
    /// <param name="pointer">As for <see cref="With"/>.</param>
    /// <param name="value">As for <see cref="With"/>.</param>
    /// <param name="vocabulary">As for <see cref="With"/>.</param>
    /// <exception cref="ArgumentException">The value is of a type that no fact of a review has.</exception>
    public Checked<Review> TryWith(string pointer, object? value, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return ReviewEdit.With(this, pointer, AnswerNode.Of(value), vocabulary);
    }

    /// <summary>Returns the review with an item in a list: in place of the one with the same key, else last.</summary>
    /// <param name="list">The list as a JSON Pointer, such as <c>/goals</c>.</param>
    /// <param name="item">The item.</param>
    /// <param name="vocabulary">As for <see cref="With"/>.</param>
    /// <exception cref="InvalidReviewException">The pointer leads to no such list, or the item is not one of it.</exception>
    public Review WithItem(string list, IKeyed item, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(item);
        return With(PointerTo(list, item.Key) ?? $"{list}/-", item, vocabulary);
    }

    /// <summary>Returns the review without an item of a list; the same when no item has the key.</summary>
    /// <param name="list">The list as a JSON Pointer, such as <c>/goals</c>.</param>
    /// <param name="key">The key of the item.</param>
    /// <exception cref="InvalidReviewException">The review is not valid without it.</exception>
    public Review WithoutItem(string list, string key) => PointerTo(list, key) is { } pointer ? With(pointer, null) : this;

    /// <summary>Returns what the review says at a place; <c>null</c> when it says nothing there, or the pointer leads nowhere.</summary>
    /// <param name="pointer">The place as a JSON Pointer; <c>""</c> for the review itself.</param>
    public object? ValueAt(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return ReviewLookup.ValueAt(this, pointer);
    }

    /// <summary>
    /// Returns the JSON Pointer to the item of a list that has a key, such as <c>/goals/2</c>; <c>null</c> when none has.
    /// </summary>
    /// <param name="list">The list as a JSON Pointer, such as <c>/goals</c>.</param>
    /// <param name="key">The key.</param>
    public string? PointerTo(string list, string key)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(key);
        return ReviewLookup.PointerTo(this, list, key);
    }
}
