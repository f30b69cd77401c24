using System.Text;
using Lg.Model;
using Lg.Rules;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;
using Lg.Rules.Wording;

namespace Lg.Architecture.Tests.Documents;

/// <summary>What the manual of the rule language says is true, because it is run.</summary>
public sealed class RuleLanguageTests
{
    private const string Manual = "docs/rule-language.md";

    private static readonly EvaluationScope Scope = new(
        YamlReviewReader.Read(Encoding.UTF8.GetBytes(Repository.Blocks(Manual, "yaml")[0])).Value!,
        null,
        new DateOnly(2025, 12, 1),
        new Dictionary<string, object?> { ["months"] = 12L });

    private static readonly CheckContext Context = new()
    {
        MayAskStated = true,
        Parameters = new Dictionary<string, RuleType> { ["months"] = RuleType.Int },
    };

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var line in Repository.Blocks(Manual, "cel").SelectMany(block => block.Split('\n')))
            {
                var parts = line.Split(" // ");
                examples.Add(parts[0].Trim(), parts[1].Trim());
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_manual_comes_out_as_it_says(string expression, string result) => Assert.Equal(result, Run(expression));

    [Fact]
    public void Every_function_is_in_the_manual()
    {
        var manual = Repository.Read(Manual);

        Assert.Equal([], StandardLibrary.FunctionNames.Distinct().Where(name => !manual.Contains($"{name}(", StringComparison.Ordinal)));
    }

    private static string Run(string expression)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText(expression, null);
        var value = new CompiledValue(Checker.Check(Parser.Parse(source, bag), source, Context, bag));
        return bag.Count > 0
            ? string.Join(' ', bag.ToSortedList().Select(diagnostic => diagnostic.Code))
            : Show(value.Evaluate(Scope, null), value.Type);
    }

    private static string Show(IFact fact, RuleType type) => fact switch
    {
        { IsUnknown: true } => "unknown",
        { IsKnown: false } => $"error {(ErrorCode)fact.State}",
        { Value: bool truth } => truth ? "true" : "false",
        _ => ValueText.Write(fact.Value!, type, Language.English),
    };
}
