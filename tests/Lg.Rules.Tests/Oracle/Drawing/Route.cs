using System.Collections.Concurrent;
using Lg.Model.Fields;

namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>The fields that lead from a part of the review to something in it.</summary>
internal sealed record Route(ReviewType Start, IReadOnlyList<Field> Fields)
{
    private static readonly ConcurrentDictionary<ReviewType, IReadOnlyList<Route>> All = new();
    private static readonly ConcurrentDictionary<(ReviewType Start, Sort Sort), IReadOnlyList<Route>> OfSort = new();
    private static readonly ConcurrentDictionary<(ReviewType Start, Wanted Wanted), IReadOnlyList<Route>> OfKind = new();

    // How many fields lead to each object that may be none; it is asked of every route, and most have none.
    private readonly IReadOnlyList<int> guarded =
    [
        .. Enumerable.Range(0, Fields.Count)
            .Where(at => !Fields[at].IsExistence && !Fields[at].IsPlan && (at == 0 ? Start : Fields[at - 1].Type!).IsStatable),
    ];

    /// <summary>What a route leads to, when more than one sort will do.</summary>
    internal enum Wanted
    {
        List,
        ListOfWords,
        Word,
        Part,
        MayBeNone,
    }

    public Sort Sort { get; } = Sort.Of(Fields[^1]);

    public string Path { get; } = string.Join('.', Fields.Select(field => field.Name));

    /// <summary>Gets every route from a part, without going into lists.</summary>
    public static IReadOnlyList<Route> From(ReviewType start) => All.GetOrAdd(start, type => [.. Collect(type, type, [])]);

    public static IReadOnlyList<Route> From(ReviewType start, Sort sort) =>
        OfSort.GetOrAdd((start, sort), key => [.. From(key.Start).Where(route => route.Sort == key.Sort)]);

    public static IReadOnlyList<Route> From(ReviewType start, Wanted wanted) =>
        OfKind.GetOrAdd((start, wanted), key => [.. From(key.Start).Where(route => route.Is(key.Wanted))]);

    /// <summary>Returns the places that must be known to exist before the route can be read from a place.</summary>
    public IEnumerable<string> Guards(string place) =>
        guarded.Select(count => string.Join('.', [place, .. Fields.Take(count).Select(field => field.Name)]));

    private bool Is(Wanted wanted) => (wanted, Sort) switch
    {
        (Wanted.List, Sort.ListOf)
            or (Wanted.ListOfWords, Sort.ListOf { Item: Sort.Word })
            or (Wanted.Word, Sort.Word)
            or (Wanted.Part, Sort.Part) =>
            true,
        (Wanted.MayBeNone, Sort.Part { Type.IsStatable: true }) => true,
        _ => false,
    };

    private static IEnumerable<Route> Collect(ReviewType start, ReviewType type, IReadOnlyList<Field> before)
    {
        foreach (var field in type.Fields)
        {
            yield return new(start, [.. before, field]);
            if (field is not { Kind: FieldKind.Object, Type: { } inner })
                continue;
            foreach (var route in Collect(start, inner, [.. before, field]))
                yield return route;
        }
    }
}
