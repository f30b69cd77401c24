using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Compilation.Patterns;
using Lg.Rules.Tests.Oracle;

namespace Lg.Rules.Tests.Compilation.Patterns;

/// <summary>A pattern is found where a slow reader of patterns finds it, which has nothing in common with the automaton.</summary>
public sealed class PatternProperties
{
    [Property(MaxTest = 2_000)]
    public Property A_pattern_is_found_where_the_oracle_finds_it() => Prop.ForAll(Samples.ToArbitrary(), sample =>
        (Pattern.Read(sample.Pattern, out var fault) is { } read
            ? read.IsIn(sample.Text) == SlowPattern.IsIn(sample.Text, sample.Pattern)
            : fault!.Kind == PatternFaultKind.TooLarge)
            .Label($"{sample.Pattern} in {sample.Text}"));

    private static Gen<(string Pattern, string Text)> Samples =>
        from seed in Gen.Choose(0, int.MaxValue)
        select Sample(new Random(seed));

    private static (string Pattern, string Text) Sample(Random random) =>
        (
            Alternatives(random, 3),
            string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pick(random, "a", "b", "c", "1", "å", "😀", "\n", " "))));

    private static string Alternatives(Random random, int depth) =>
        string.Join('|', Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Sequence(random, depth)));

    private static string Sequence(Random random, int depth) =>
        string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Part(random, depth)));

    private static string Part(Random random, int depth) => random.Next(12) switch
    {
        0 => "^",
        1 => "$",
        2 or 3 or 4 when depth > 0 => $"{Pick(random, "(", "(?:")}{Alternatives(random, depth - 1)}){Repetition(random)}",
        _ => Pick(random, "a", "b", "c", ".", "[ab]", "[^a]", "[a-c1]", @"\d", @"\W", @"\s", "å", "😀") + Repetition(random),
    };

    private static string Repetition(Random random) =>
        random.Next(2) == 0 ? "" : Pick(random, "*", "+", "?", "{2}", "{0}", "{1,3}", "{0,2}", "{2,}", "*?", "+?", "??", "{1,2}?");

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
