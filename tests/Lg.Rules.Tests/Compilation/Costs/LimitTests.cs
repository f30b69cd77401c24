using System.Globalization;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Compilation.Costs;

/// <summary>Each limit on what is written holds wherever an expression is written, and however the catalog is loaded.</summary>
public sealed class LimitTests
{
    private static readonly (string Code, string Expression)[] Excesses =
    [
        ("LG1020", "true" + new string(' ', Limits.ExpressionLength) + "&& true"),
        ("LG1021", string.Concat(Enumerable.Repeat("1+", Limits.Tokens / 2)) + "1 > 0"),
        ("LG1022", new string('(', Limits.Nesting + 1) + "true" + new string(')', Limits.Nesting + 1)),
        ("LG1022", "1" + string.Concat(Enumerable.Repeat(" + 1", Limits.TreeDepth + 1)) + " > 0"),
        ("LG1023", $"size('{new string('a', Limits.StringLiteral + 1)}') > 0"),
        ("LG2026", $"'a'.matches('a{{{Limits.PatternSize + 1}}}')"),
        ("LG2028", "review.assets.systems.all(s, review.goals.all(g, g.key != s.key))"),
        ("LG2029", "[1].all(a, [1].all(b, [1].all(c, a + b > c)))"),
    ];

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            TheoryData<string, string, string> cases = [];
            foreach (var (code, expression) in Excesses)
            {
                foreach (var mode in new[]
                {
                    "criterion",
                    "applies",
                    "criterion in parallel",
                    "criterion in tr-TR",
                    "criterion in ",
                    "eval",
                })
                    cases.Add(code, mode, expression);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_excess_is_refused(string code, string mode, string expression) => Assert.Contains(code, mode switch
    {
        "eval" => Rulebook.Shipped.Compile(expression).Diagnostics.Select(diagnostic => diagnostic.Code),
        "applies" => Codes(new ARequirement { Applies = expression }),
        "criterion in parallel" => Enumerable.Range(0, 4)
            .AsParallel()
            .WithDegreeOfParallelism(4)
            .Select(_ => string.Join(' ', Codes(new ARequirement { Criterion = expression })))
            .Distinct()
            .Single()
            .Split(' '),
        _ when mode.Split(" in ") is [_, var culture] => In(culture, () => Codes(new ARequirement { Criterion = expression })),
        _ => Codes(new ARequirement { Criterion = expression }),
    });

    [Fact]
    public void A_template_is_bounded_too() =>
        Assert.Contains(
            "LG2028",
            Codes(new ARequirement
            {
                Finding = ("{review.assets.systems.filter(s, review.goals.all(g, g.key != s.key)).map(s, s.key)}", "It is lacking."),
            }));

    private static IEnumerable<string> Codes(ARequirement requirement) =>
        [.. ARulebook.Load(requirement.ToYaml()).Diagnostics.Select(diagnostic => diagnostic.Code)];

    private static T In<T>(string culture, Func<T> run)
    {
        var outer = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = outer;
        }
    }
}
