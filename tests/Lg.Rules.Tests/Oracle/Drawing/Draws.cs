using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation;
using Lg.Tests;

namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>Draws expressions, and reviews to read them against. The same seed draws the same.</summary>
internal sealed class Draws(int seed)
{
    private const int Reviews = 16;
    private const int ExpressionsPerReviews = 60;

    private static readonly int[] Densities = [20, 60, 90, 100];
    private static readonly ReviewGenerator Generator = new("chef", "12", "2025");
    private static readonly SubjectKind[] Kinds = [.. SubjectKind.All.Values];

    private int drawnBlock = -1;
    private List<(Review Review, Sample Sample)> block = [];

    /// <summary>Returns an expression by its number, with a number of reviews to read it against.</summary>
    public IReadOnlyList<Trial> Next(int number, int reviews)
    {
        Prepare(number / ExpressionsPerReviews);
        System.Random random = new(unchecked((seed * 486_187_739) + number));
        var (review, sample) = block[random.Next(block.Count)];
        var terms = AnyTerms(random, review);
        AnyExpression drawing = new(random, sample);
        var text = drawing.Draw(AroundOf(terms, random.Next(2, 6)));
        return [
            .. Enumerable.Range(0, reviews)
                .Select(at => AnyTrial(random, text, terms, at == 0 ? review : block[random.Next(block.Count)].Review))
                .Where(trial => trial.IsWhole),
        ];
    }

    /// <summary>Returns reviews of every density.</summary>
    public static IReadOnlyList<Review> SomeReviews(int seed, int count) =>
    [
        .. Densities.SelectMany(percent =>
            Generator.OfDensity(percent).Sample(10, new Rnd((ulong)(uint)seed, ((ulong)percent * 2) + 1), count / Densities.Length)),
    ];

    private void Prepare(int number)
    {
        if (number == drawnBlock)
            return;

        drawnBlock = number;
        block =
        [
            .. SomeReviews(unchecked((seed * 31) + number), Reviews)
                .Select((review, at) => at % 4 == 3 ? Lengthened(review) : review)
                .Select(review => (review, new Sample(review))),
        ];
    }

    // A long list is looked up in, even when it is explained.
    private static Review Lengthened(Review review) => Kinds.Where(kind => kind.Path.Count == 1).Aggregate(review, (longer, kind) =>
    {
        var key = kind.ItemType.Fields.Single(field => field.IsKey);
        var items = Terms.ItemsIn(longer, kind);
        var more =
            items.Count == 0 ? [] : Enumerable.Range(0, 25).Select(at => Lg.Tests.Records.With(items[at % items.Count], key, $"more {at}"));
        return items.Count == 0
            ? longer
            : (Review)Lg.Tests.Records.With(longer, kind.List, Lg.Tests.Records.ListOf(kind.List, items.Concat(more)));
    });

    private Trial AnyTrial(System.Random random, string text, Terms terms, Review review) => new(
        text, terms, random.Next(3) == 0 ? review with { Stage = Stage.Submitted } : review,
        random.Next(3) == 0 ? null : block[random.Next(block.Count)].Review,
        new DateOnly(2024, 6, 1).AddDays(random.Next(1_200)),
        random.Next(100));

    private static Terms AnyTerms(System.Random random, Review review)
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        var hasSubject = random.Next(3) == 0 && Terms.ItemsIn(review, kind).Count > 0;
        return new(hasSubject ? kind : null, random.Next(4) == 0, random.Next(4) == 0);
    }

    /// <summary>Returns what holds at the beginning of an expression.</summary>
    public static Around AroundOf(Terms terms, int depth)
    {
        ImmutableList<(string, Sort)> variables =
            [("review", new Sort.Part(FieldTable.Review)), ("previous", new Sort.Part(FieldTable.Review))];
        return new()
        {
            Variables = terms.Kind is { } kind ? variables.Add((kind.Word, new Sort.Part(kind.ItemType))) : variables,
            IsLenient = terms.IsLenient,
            IsReporting = terms.IsReporting,
            Depth = depth,
        };
    }
}
