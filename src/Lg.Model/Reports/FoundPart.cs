namespace Lg.Model.Reports;

/// <summary>What was found, and on which facts.</summary>
internal sealed record FoundPart(
    LocalizedText Message,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<StatedPlan> Plans,
    IReadOnlyList<MissingFact> Missing,
    bool? OpenToInterpretation)
{
    public static readonly Deferred<LocalizedText> NoText = Deferred.Of(new LocalizedText("", ""));

    public static readonly Deferred<Explanation?> NoExplanation = Deferred.Of<Explanation?>(null);

    public static readonly Deferred<FoundPart> Nothing = Deferred.Of(new FoundPart(new("", ""), [], [], [], null));
}
