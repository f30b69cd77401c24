namespace Lg.Model.Reports;

/// <summary>Whether it can be made to hold, and by what change.</summary>
internal sealed record RemedyPart(RemedyState? State, IReadOnlyList<FactChange> Changes)
{
    public static readonly Deferred<RemedyPart> Nothing = Deferred.Of(new RemedyPart(null, []));
}
