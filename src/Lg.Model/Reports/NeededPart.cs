namespace Lg.Model.Reports;

/// <summary>Which answers could decide it.</summary>
internal sealed record NeededPart(IReadOnlyList<IReadOnlyList<MissingFact>> Sets, bool IsCut)
{
    public static readonly Deferred<NeededPart> Nothing = Deferred.Of(new NeededPart([], IsCut: false));
}
