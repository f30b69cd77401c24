using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Compilation.Runtime;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Findings;

/// <summary>Random conditions over the facts of <see cref="AFactTable"/>, in which a fact can occur any number of times.</summary>
/// <param name="random">Where they come from.</param>
/// <param name="mayAskStated">Whether they may ask whether something is stated.</param>
/// <param name="hasRoutine">Whether they may ask about the routine.</param>
internal sealed class FactConditionText(Random random, bool mayAskStated, bool hasRoutine = false)
{
    private const string Cameras = "review.context.cameraGroups";

    private static readonly CompiledRequirement Plain = ARulebook.With(new ARequirement()).Compiled.Requirements[0];

    /// <summary>Returns a requirement with these conditions.</summary>
    public static CompiledRequirement Requirement(string? applies, string criterion) =>
        Plain with { Applies = applies is null ? null : Condition(applies), Criterion = Condition(criterion) };

    public string Any(int depth = 3, string? item = null) => depth == 0 ? Leaf(item) : random.Next(11) switch
    {
        0 => Leaf(item),
        1 => $"!{Any(depth - 1, item)}",
        2 or 3 => $"({Any(depth - 1, item)} && {Any(depth - 1, item)})",
        4 or 5 => $"({Any(depth - 1, item)} || {Any(depth - 1, item)})",
        6 => $"({Any(depth - 1, item)} ? {Any(depth - 1, item)} : {Any(depth - 1, item)})",
        7 => $"({Any(depth - 1, item)} {One("==", "!=")} {Any(depth - 1, item)})",
        _ when item is not null => Leaf(item),
        8 => $"{Cameras}.all(c, {Any(depth - 1, "c")})",
        9 => $"{Cameras}.exists(c, {Any(depth - 1, "c")})",
        _ => Leaf(item),
    };

    private string Leaf(string? item) => item is not null && random.Next(3) > 0
        ? $"{item}.{One("signs", "highRisk")}"
        : random.Next(hasRoutine ? 11 : 9) switch
        {
            9 or 10 => "(review.compliance.incidentRoutine.exists && review.compliance.incidentRoutine.adopted)",
            0 => $"(review.unit.kind {One("==", "!=")} '{One("company", "administration")}')",
            1 => $"(review.unit.kind in ['company', '{One("parentCompany", "administration")}'])",
            2 => $"(review.unit.employees {One(">=", "<")} 50)",
            3 => $"(review.compliance.cybersecurityAct.portalAccounts {One(">=", "<")} 2)",
            4 => "(review.review.nextReviewBy + months(12) >= asOf)",
            5 when mayAskStated => $"stated(review.{One("unit.kind", "assets.vetting", "assets.allHazards")})",
            _ => $"review.assets.{One("vetting", "leaverProcess", "allHazards")}",
        };

    private static CompiledCondition Condition(string text)
    {
        var (typed, diagnostics) = ExpressionPrinter.Check(text, new CheckContext { MayAskStated = true });
        return diagnostics.Length > 0 ? throw new InvalidOperationException($"{text}: {diagnostics}") : new(typed);
    }

    private string One(params string[] choices) => choices[random.Next(choices.Length)];
}
