namespace Lg.Model.Reports;

/// <summary>What was found, and on which facts.</summary>
internal sealed record FoundPart(
    LocalizedText Message, IReadOnlyList<Evidence> Evidence, IReadOnlyList<StatedPlan> Plans, IReadOnlyList<MissingFact> Missing, bool? OpenToInterpretation)
{
    public static readonly Deferred<LocalizedText> NoText = Deferred.Of(new LocalizedText("", ""));

    public static readonly Deferred<Explanation?> NoExplanation = Deferred.Of<Explanation?>(null);

    public static readonly Deferred<FoundPart> Nothing = Deferred.Of(new FoundPart(new("", ""), [], [], [], null));
}

/// <summary>Which answers could decide it.</summary>
internal sealed record NeededPart(IReadOnlyList<IReadOnlyList<MissingFact>> Sets, bool IsCut)
{
    public static readonly Deferred<NeededPart> Nothing = Deferred.Of(new NeededPart([], IsCut: false));
}

/// <summary>Whether it can be made to hold, and by what change.</summary>
internal sealed record RemedyPart(RemedyState? State, IReadOnlyList<FactChange> Changes)
{
    public static readonly Deferred<RemedyPart> Nothing = Deferred.Of(new RemedyPart(null, []));
}
