using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Wording;

namespace Lg.Rules.Tests.Wording;

public sealed class ValueTextTests
{
    public static TheoryData<object, string, string> Values => new()
    {
        { true, "ja", "yes" },
        { false, "nej", "no" },
        { -1234567L, "-1234567", "-1234567" },
        { 0.5, "0,5", "0.5" },
        { new DateTimeOffset(2026, 3, 1, 9, 5, 0, TimeSpan.FromHours(1)), "1 mars 2026 kl. 09:05", "1 March 2026 at 09:05" },
        { TimeSpan.FromHours(1), "1 timme", "1 hour" },
        { TimeSpan.FromHours(72), "72 timmar", "72 hours" },
        { "två\r\nrader", "två  rader", "två  rader" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_for_a_reader(object value, string sv, string en) =>
        Assert.Equal(new LocalizedText(sv, en), ValueText.Write(value, TypeOf(value)));

    [Fact]
    public void A_choice_is_written_as_its_label() =>
        Assert.Equal(
            new LocalizedText("Moderbolag", "Parent company"),
            ValueText.Write("parentCompany", RuleType.Of(FieldTable.Review.Find("unit")!.Type!.Find("kind")!)));

    [Theory]
    [InlineData("", "inga")]
    [InlineData("a", "a")]
    [InlineData("a,b,c,d,e", "a, b, c, d, e")]
    [InlineData("a,b,c,d,e,f", "a, b, c, d, e …")]
    public void A_list_of_texts_is_written_out_up_to_five(string texts, string written) =>
        Assert.Equal(
            written,
            ValueText.Write(
                new Items<string>(texts.Split(',', StringSplitOptions.RemoveEmptyEntries), IsPartial: false),
                new RuleType.List(RuleType.Text),
                Language.Swedish));

    [Theory]
    [InlineData(0, "inga", "none")]
    [InlineData(1, "1 post", "1 item")]
    [InlineData(7, "7 poster", "7 items")]
    public void A_list_of_anything_else_is_counted(int count, string sv, string en) =>
        Assert.Equal(
            new LocalizedText(sv, en),
            ValueText.Write(
                new Items<long>([.. Enumerable.Range(0, count).Select(i => (long)i)], IsPartial: false), new RuleType.List(RuleType.Int)));

    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\0b", "a b")]
    [InlineData("\u001b[31mröd\u001b[0m", " [31mröd [0m")]
    [InlineData("a\u0085b\u009bc\u007fd", "a b c d")]
    [InlineData("a\u2028b\u2029c", "a b c")]
    [InlineData("å🔒ß", "å🔒ß")]
    public void Control_characters_become_spaces(string text, string line) => Assert.Equal(line, ValueText.OneLine(text));

    [Fact]
    public void A_text_is_cut_at_200_characters() =>
        Assert.Equal(
            (new string('å', 200), new string('å', 199) + "…"),
            (ValueText.OneLine(new string('å', 200)), ValueText.OneLine(new string('å', 201))));

    [Fact]
    public void A_text_is_not_cut_inside_a_character() =>
        Assert.DoesNotContain('\ud83d', ValueText.OneLine(new string('a', 198) + "🔒🔒🔒").Replace("🔒", "", StringComparison.Ordinal));

    private static RuleType TypeOf(object value) => value switch
    {
        bool => RuleType.Boolean,
        long => RuleType.Int,
        double => RuleType.Double,
        DateTimeOffset => RuleType.Instant,
        TimeSpan => RuleType.Duration,
        _ => RuleType.Text,
    };
}
