using Lg.Model.Diagnostics;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Compilation.Syntax;

namespace Lg.Rules.Tests.Compilation.Costs;

public sealed class CostCheckTests
{
    public static TheoryData<string, string, string, string> Cases => SettingCaseFile.RowsIn("costs");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_expression_is_refused_with_the_reason(string file, string settings, string expression, string expected)
    {
        CaseSetting setting = new(settings);
        DiagnosticBag bag = new();
        CostCheck.Check(ExpressionPrinter.Check(expression, setting.Context, setting.Wanted).Typed, setting.Context, bag);

        Assert.Equal((file, expected), (file, bag.Count == 0 ? "-" : DiagnosticPrinter.Print(bag)));
    }

    [Theory]
    [InlineData("review.assets.systems.all(s, s.critical)")]
    [InlineData("review.assets.systems.all(s, review.goals.exists(g, g.key == s.key))")]
    [InlineData("review.assets.systems.all(s, review.goals.exists(g, s.key == g.title))")]
    [InlineData("review.assets.systems.all(s, review.goals.exists(g, g.key == s.key && stated(g.owner)))")]
    [InlineData("review.assets.systems.filter(s, s.critical).map(s, s.key).all(k, k.startsWith('a'))")]
    [InlineData("review.assets.systems.all(s, s.key in review.review.participants)", "LG2028")]
    [InlineData("review.assets.systems.all(s, review.goals.exists(g, g.key != s.key))", "LG2028")]
    [InlineData("review.assets.systems.all(s, review.goals.exists(g, g.key == s.key || stated(g.owner)))", "LG2028")]
    [InlineData("review.assets.systems.all(s, review.goals.exists(g, g.title == s.key && stated(g.owner)))", "LG2028")]
    [InlineData("review.assets.systems.all(s, review.goals.all(g, g.key == s.key))", "LG2028")]
    [InlineData("review.assets.systems.all(s, review.goals.filter(g, stated(g.owner)).exists(g, g.key == s.key))", "LG2028")]
    [InlineData("[1].all(a, [1].all(b, [1].all(c, a == b && b == c)))", "LG2029")]
    [InlineData("[1].all(a, [a].map(b, b + 1).all(c, c > 1))")]
    public void A_condition_is_refused_when_two_lists_multiply(string condition, params string[] codes) =>
        Assert.Equal(codes, Codes(condition));

    [Fact]
    public void What_is_asked_of_each_subject_is_counted_for_each()
    {
        const string Criterion = "review.goals.exists(g, g.title == 'a' && stated(g.owner))";

        Assert.Equal([], Codes(Criterion));
        Assert.Equal(["LG2028"], Codes(Criterion, "system"));
    }

    [Fact]
    public void A_list_of_an_item_is_counted_with_the_items_of_all_lists_together() =>
        Assert.Equal(
            [], Codes("recommendation.answeredBy.all(k, review.goals.exists(g, g.key == k && stated(g.owner)))", "recommendation"));

    [Fact]
    public void A_text_or_list_that_doubles_again_and_again_is_as_large_as_it_may_get()
    {
        var doubled = string.Concat(Enumerable.Repeat(".map(x, x + x)", 60));

        Assert.Equal([], Codes($"['a']{doubled} == ['a']"));
        Assert.Equal(["LG2028"], Codes($"review.goals.map(g, g.title){doubled} == ['a']", "system"));
    }

    private static IEnumerable<string> Codes(string condition, string? subject = null)
    {
        DiagnosticBag bag = new();
        var type = subject is null ? null : SubjectKind.All[subject].ItemType;
        new ExpressionCompiler(bag).Condition(
            new(condition, null),
            new CheckContext { MayAskStated = true, IsLenient = true, SubjectType = type, SubjectWord = subject ?? "review" });
        return bag.ToSortedList()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Code);
    }
}
