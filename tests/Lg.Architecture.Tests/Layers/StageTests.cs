using Lg.Rules;

namespace Lg.Architecture.Tests.Layers;

/// <summary>The stages of Lg.Rules: data flows one way, and nothing reaches back.</summary>
public sealed class StageTests
{
    // A stage may use what stands before it. The two on one line know each other: texts have values, and values have words.
    private static readonly string[][] Order =
    [
        ["Documents"],
        ["Diagnostics"],
        ["Yaml"],
        ["Catalogs"],
        ["Compilation", "Wording"],
        ["Evaluation"],
        ["Findings"],
        ["Inference"],
        ["Presentation"],
    ];

    [Fact]
    public void Every_folder_of_the_library_is_a_stage() => Assert.Equal(
        Order.SelectMany(stages => stages).Order(StringComparer.Ordinal),
        Product.WrittenIn(Product.Rules).Select(StageOf).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_stage_uses_only_what_stands_before_it() =>
        Assert.Equal([], Uses().Where(use => RankOf(use.To) > RankOf(use.From) && !SpeaksFor(use.Type)).Select(Show).Distinct());

    [Fact]
    public void Presentation_reads_the_report_and_nothing_that_made_it() =>
        Assert.Equal(
            [],
            Uses()
                .Where(use => use is { From: "Presentation", To: not ("Presentation" or "Documents" or "Wording") })
                .Select(Show)
                .Distinct());

    [Fact]
    public void No_stage_goes_through_the_front_door() => Assert.Equal(
        [],
        Product.Rules.GetTypes()
            .Where(type => StageOf(type) is not null && TypeReferences.Of(type).Contains(typeof(Rulebook)))
            .Select(type => type.FullName));

    [Fact]
    public void What_a_method_calls_is_seen() =>
        Assert.Contains("CatalogReader", TypeReferences.Of(typeof(Rulebook)).Select(type => type.Name));

    private static IEnumerable<(Type Type, string From, Type Used, string To)> Uses() =>
        from type in Product.Rules.GetTypes()
        let stage = StageOf(type)
        where stage is not null
        from used in TypeReferences.Of(type)
        where used.Assembly == Product.Rules
        let other = StageOf(used)
        where other is not null
        select (type, stage, used, other);

    // A class of messages knows the words of the stage that it speaks for; what collects and places messages knows none.
    private static bool SpeaksFor(Type type) =>
        Product.Outermost(type) is { Namespace: "Lg.Rules.Diagnostics", IsAbstract: true, IsSealed: true } outermost
        && outermost.Name.EndsWith("Diagnostics", StringComparison.Ordinal);

    private static string? StageOf(Type type) => type.Namespace?.Split('.') is ["Lg", "Rules", var stage, ..] ? stage : null;

    private static int RankOf(string stage) => Array.FindIndex(Order, stages => stages.Contains(stage));

    private static string Show((Type Type, string From, Type Used, string To) use) =>
        $"{use.From}/{Product.Outermost(use.Type).Name} uses {use.To}/{Product.Outermost(use.Used).Name}";
}
