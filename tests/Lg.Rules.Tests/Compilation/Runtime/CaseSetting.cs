using System.Globalization;
using Lg.Model;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Tests.Evaluation;

namespace Lg.Rules.Tests.Compilation.Runtime;

/// <summary>
/// What the cases of a file are read against: the lines <c>review: {…}</c>, <c>asOf: 2025-12-01</c>, <c>submitted</c>, <c>param: months =
/// 12</c> and so on above them.
/// </summary>
internal sealed class CaseSetting
{
    private readonly Dictionary<string, object?> parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleType> parameterTypes = new(StringComparer.Ordinal);
    private Review review = new();
    private Review? previous;
    private DateOnly asOf = new(2025, 12, 1);

    public CaseSetting(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Apply(line.Split(':', 2)[0], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
    }

    public EvaluationScope Scope => new(review, previous, asOf, parameters);

    public CheckContext Context { get; private set; } = new();

    public RuleType? Wanted { get; private set; }

    public bool IsCriterion { get; private set; }

    private void Apply(string word, string value)
    {
        switch (word)
        {
            case "review": review = AReview.Of(value) with { Stage = review.Stage }; break;
            case "previous": previous = AReview.Of(value); break;
            case "asOf": asOf = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture); break;
            case "submitted": review = review with { Stage = Stage.Submitted }; break;
            case "draft": review = review with { Stage = Stage.Draft }; break;
            case "param": AddParameter(value.Split(" = ")); break;
            case "reporting": Context = Context with { MayAskStated = true }; break;
            case "criterion": (Wanted, IsCriterion) = (RuleType.Boolean, true); break;
            case "lenient": Context = Context with { IsLenient = true }; break;
            case "subject": Context = Context with { SubjectWord = value, SubjectType = SubjectKind.All[value].ItemType }; break;
            case "wanted": Wanted = value == "date" ? RuleType.Date : RuleType.Boolean; break;
            default: throw new InvalidOperationException($"`{word}` sets nothing");
        }
    }

    // A parameter of which only the type is known, `months = int`, is one that the period leaves open.
    private void AddParameter(string[] pair)
    {
        var (value, type) = ((object?, RuleType))(pair[1] switch
        {
            "int" => (null, RuleType.Int),
            "true" or "false" => (pair[1] == "true", RuleType.Boolean),
            _ when long.TryParse(pair[1], CultureInfo.InvariantCulture, out var whole) => (whole, RuleType.Int),
            _ when double.TryParse(pair[1], CultureInfo.InvariantCulture, out var number) => (number, RuleType.Double),
            _ when PartialDate.TryParse(pair[1], out var date) => (DateSpan.Of(date), RuleType.Date),
            _ => (pair[1], RuleType.Text),
        });
        parameters[pair[0]] = value;
        parameterTypes[pair[0]] = type;
        Context = Context with { Parameters = parameterTypes };
    }
}
