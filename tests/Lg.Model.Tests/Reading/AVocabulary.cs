using Lg.Model.Fields;

namespace Lg.Model.Tests.Reading;

/// <summary>
/// The words of a catalog that the tests of reading know: few areas and requirements, and more topics than a message lists.
/// </summary>
internal static class AVocabulary
{
    public static Vocabulary Small { get; } = new(
        [
            new("routine-adopted", new("Anta rutinen", "Adopt the routine")),
            new("routine-exercised", new("Öva rutinen", "Exercise the routine")),
            .. Enumerable.Range(1, 40)
                .Select(number => new ChoiceValue($"systems-kept-{number}", new($"Vårda system {number}", $"Keep systems {number}"))),
        ],
        [new("risks", new("Risker", "Risks")), new("records", new("Arkiv", "Records"))],
        [new("RL-LA-01", new("Anvisningen finns", "There is an instruction"))]);
}
