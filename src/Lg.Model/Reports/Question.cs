namespace Lg.Model.Reports;

/// <summary>A question whose answer decides something. What can be answered, and which other ways there are, is made when read.</summary>
public sealed record Question : Confidential
{
    private readonly Deferred<AllowedAnswer?> answer = NoAnswer;
    private readonly Deferred<IReadOnlyList<AskedItem>> items = Deferred.None<AskedItem>();
    private readonly Deferred<IReadOnlyList<WaysToDecide>> ways = Deferred.None<WaysToDecide>();

    /// <summary>
    /// Gets the place in the review where the answer goes, as a JSON Pointer; for equal fields of several items, that of the first.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the question.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>
    /// Gets what can be answered; <c>null</c> when it is no fact of the review that is asked for, as with last year's review.
    /// </summary>
    public AllowedAnswer? Answer
    {
        get => answer.Value;
        init => answer = Deferred.Of(value);
    }

    /// <summary>Gets the chapter of the city's template; <c>null</c> when it has none.</summary>
    public string? Chapter { get; init; }

    /// <summary>Gets the number of items that it is asked of; 1 for a single fact.</summary>
    public int Count { get; init; }

    /// <summary>Gets the items of a list that it is asked of, the first of them; empty for a fact of the review itself.</summary>
    public IReadOnlyList<AskedItem> Items
    {
        get => items.Value;
        init => items = Deferred.Of(value);
    }

    /// <summary>Gets the ids of the requirements that it decides.</summary>
    public IReadOnlyList<string> Decides { get; init; } = [];

    /// <summary>Gets, of each requirement that could also be decided otherwise than by this answer alone, the different ways.</summary>
    public IReadOnlyList<WaysToDecide> Ways
    {
        get => ways.Value;
        init => ways = Deferred.Of(value);
    }

    /// <summary>Gets how much the high end of the score could fall with the answer, in points of 100.</summary>
    public required decimal UpTo { get; init; }

    internal Deferred<AllowedAnswer?> AnswerLater
    {
        init => answer = value;
    }

    internal Deferred<IReadOnlyList<AskedItem>> ItemsLater
    {
        init => items = value;
    }

    internal Deferred<IReadOnlyList<WaysToDecide>> WaysLater
    {
        init => ways = value;
    }

    private static Deferred<AllowedAnswer?> NoAnswer { get; } = Deferred.Of<AllowedAnswer?>(null);
}
