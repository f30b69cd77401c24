using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Bench.Ratios;

/// <summary>A requirement as a programmer would write it, without a catalog.</summary>
/// <param name="Id">The requirement of the catalog that says the same.</param>
/// <param name="Applies">Whether it concerns the unit; <c>null</c> when it concerns all.</param>
/// <param name="Criterion">Whether it is met.</param>
internal sealed record HandWritten(string Id, Func<Review, bool?>? Applies, Func<Review, bool?> Criterion)
{
    private const int Wanted = 60;

    /// <summary>Returns sixty that come out as in the catalog for every one of some reviews; fewer when there are no more.</summary>
    public static IReadOnlyList<HandWritten> AgreeingOn(IReadOnlyList<Review> reviews, Func<Review, Func<string, Verdict>> catalog)
    {
        List<(Review Review, Func<string, Verdict> Verdict)> judged = [.. reviews.Select(review => (review, catalog(review)))];
        return
        [
            .. HandWrittenFirst.All.Concat(HandWrittenSecond.All)
                .Where(written => judged.TrueForAll(of => of.Verdict(written.Id) == written.Judge(of.Review)))
                .Take(Wanted),
        ];
    }

    public Verdict Judge(Review review)
    {
        if (Applies is not null && Applies(review) is not true and var applies)
            return applies is false ? Verdict.NotApplicable : Verdict.Undetermined;

        return Criterion(review) switch
        {
            true => Verdict.Met,
            false => Verdict.NotMet,
            null => Verdict.Undetermined,
        };
    }

    /// <summary>Returns whether it concerns the review and is known not to be met: engines of two values can tell no more.</summary>
    public bool IsBroken(Review review) => Applies?.Invoke(review) != false && Criterion(review) == false;
}
