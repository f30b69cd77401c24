using FsCheck;
using FsCheck.Fluent;
using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Analysis;

/// <summary>Sets of values are what sets are. The ends of the random ones are halves; between them quarters are tried.</summary>
public sealed class ValueSetProperties
{
    private static readonly decimal[] Numbers = [.. Enumerable.Range(-24, 49).Select(n => n / 4m)];
    private static readonly string[] Words = ["a", "b", "c", "d"];
    private static readonly string[] Names =
        [Operators.Equal, Operators.NotEqual, Operators.Less, Operators.LessOrEqual, Operators.Greater, Operators.GreaterOrEqual];

    [Property(MaxTest = 300)]
    public Property A_number_is_in_both_of_two_sets_when_it_is_in_each() =>
        ForAll((a, b) => Numbers.All(n => Has(a.Set.And(b.Set), n) == (Has(a.Set, n) && Has(b.Set, n))));

    [Property(MaxTest = 300)]
    public Property A_number_is_in_one_of_two_like_sets_when_it_is_in_one() =>
        ForAll((a, b) => Numbers.All(n => Has(a.Set.Or(b.Set), n) == (Has(a.Set, n) || Has(b.Set, n)) || a.IsWhole != b.IsWhole));

    [Property(MaxTest = 300)]
    public Property No_number_of_two_unlike_sets_is_lost() =>
        ForAll((a, b) => Numbers.All(n => Has(a.Set.Or(b.Set), n) || !(Has(a.Set, n) || Has(b.Set, n))));

    [Property(MaxTest = 300)]
    public Property A_set_without_numbers_is_empty() =>
        ForAll((a, b) => a.Set.And(b.Set).IsEmpty != Numbers.Any(n => Has(a.Set.And(b.Set), n)));

    [Property(MaxTest = 300)]
    public Property Whatever_stands_so_to_a_number_of_a_set_is_told() =>
        ForAll((a, _) => Names.All(name =>
            Numbers.All(left => Has(To(name, a.Set), left) || !Numbers.Any(right => Has(a.Set, right) && Compare(name, left, right)))));

    [Property(MaxTest = 300)]
    public Property What_stands_before_or_after_a_set_is_told_and_no_more() =>
        ForAll((a, _) => ((string[])[Operators.Less, Operators.Greater]).All(name =>
            Numbers.All(left => !Has(To(name, a.Set), left)
                || Numbers.Concat([-1_000, 1_000]).Any(right => Has(a.Set, right) && Compare(name, left, right)))));

    [Fact]
    public void A_relation_turned_or_denied_is_the_other_one() => Assert.All(
        from name in Names from left in Numbers from right in Numbers select (name, left, right),
        pair =>
        {
            var (holds, relation) = (Compare(pair.name, pair.left, pair.right), Relation.Of(pair.name)!.Value);
            Assert.Equal(
                (holds, !holds, holds),
                (
                    Permits(relation, pair.left, pair.right),
                    Permits(relation.Not(), pair.left, pair.right),
                    Permits(relation.Turned(), pair.right, pair.left)));
        });

    [Property]
    public Property A_word_is_in_both_of_two_sets_when_it_is_in_each_and_in_one_when_it_is_in_one() =>
        Prop.ForAll(WordSets, WordSets, (a, b) => Words.All(word =>
            Has(a.And(b), word) == (Has(a, word) && Has(b, word)) && Has(a.Or(b), word) == (Has(a, word) || Has(b, word))));

    private static Arbitrary<ValueSet> WordSets => Gen.Choose(0, 31).Select(WordsOf).ToArbitrary();

    private static Property ForAll(Func<Drawn, Drawn, bool> law)
    {
        var sets = Gen.Choose(0, int.MaxValue).Select(seed => Drawn.Of(new Random(seed))).ToArbitrary();
        return Prop.ForAll(sets, sets, law);
    }

    // Sixteen sets of some of the words, and sixteen of all but some.
    private static ValueSet WordsOf(int bits)
    {
        var some = Words.Where((_, i) => (bits & (1 << i)) != 0).ToList();
        return bits < 16 ? WordSet.Of(some) : some.Aggregate((ValueSet)WordSet.All, (set, word) => set.And(WordSet.Of([word]).Before()));
    }

    private static bool Has(ValueSet set, decimal number) => !set.And(NumberSet.Of(number)).IsEmpty;

    private static bool Has(ValueSet set, string word) => !set.And(WordSet.Of([word])).IsEmpty;

    private static ValueSet To(string name, ValueSet right) => Relation.Of(name)!.Value.To(right);

    private static bool Permits(Relation relation, decimal left, decimal right) =>
        left < right ? relation.Less : left == right ? relation.Same : relation.Greater;

    private static bool Compare(string name, decimal left, decimal right) => name switch
    {
        Operators.Equal => left == right,
        Operators.NotEqual => left != right,
        Operators.Less => left < right,
        Operators.LessOrEqual => left <= right,
        Operators.Greater => left > right,
        _ => left >= right,
    };

    private sealed record Drawn(ValueSet Set, bool IsWhole)
    {
        public static Drawn Of(Random random)
        {
            var isWhole = random.Next(2) == 0;
            return new(Any(random, isWhole, 3), isWhole);
        }

        private static ValueSet Any(Random random, bool isWhole, int depth) => depth == 0 || random.Next(3) == 0
            ? Between(End(random), End(random), isWhole)
            : random.Next(2) == 0 ? Any(random, isWhole, depth - 1).And(Any(random, isWhole, depth - 1))
            : Any(random, isWhole, depth - 1).Or(Any(random, isWhole, depth - 1));

        private static NumberSet Between(decimal? a, decimal? b, bool isWhole) =>
            a > b ? NumberSet.Between(b, a, isWhole) : NumberSet.Between(a, b, isWhole);

        private static decimal? End(Random random) => random.Next(4) == 0 ? null : random.Next(-10, 11) / 2m;
    }
}
