using System.Text;
using Lg.Model;
using Lg.Model.Json;
using Lg.Rules.Compilation;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>An expression, and one of the things that it is to be read against.</summary>
internal sealed record Trial(string Text, Terms Terms, Review Review, Review? Previous, DateOnly AsOf, int Subject)
{
    public EvaluationScope Scope => new(Review, Previous, AsOf, Terms.ParameterValues);

    /// <summary>Gets the item that is the subject; <c>null</c> when the expression has none.</summary>
    public object? Item =>
        Terms.Kind is { } kind && Terms.ItemsIn(Review, kind) is { Count: > 0 } items ? items[Subject % items.Count] : null;

    /// <summary>Gets whether the review has an item to be the subject.</summary>
    public bool IsWhole => Terms.Kind is null || Item is not null;

    public override string ToString() =>
        $"""
        expression {Text}
        {Terms}, as of {AsOf:yyyy-MM-dd}
        review {Json(Review)}
        previous {(Previous is null ? "not given" : Json(Previous))}
        """ + (Item is IKeyed item ? $"\nsubject {Subject} ({item.Key})" : "");

    private static string Json(Review review) => Encoding.UTF8.GetString(ReviewJson.Write(review));
}

/// <summary>What an expression may read, and how it is checked.</summary>
internal sealed record Terms(SubjectKind? Kind, bool IsLenient, bool IsReporting)
{
    // Of two parameters only the types are known: the period leaves them open.
    private static readonly (string Name, RuleType Type, object? Value)[] Parameters =
    [
        ("months", RuleType.Int, 12L), ("share", RuleType.Double, 0.8), ("strict", RuleType.Boolean, true), ("word", RuleType.Text, "chef"),
        ("from", RuleType.Date, DateSpan.Of(new DateOnly(2025, 12, 1))), ("open", RuleType.Int, null), ("openDate", RuleType.Date, null),
    ];

    public CheckContext Context => new()
    {
        SubjectWord = Kind?.Word ?? "review",
        SubjectType = Kind?.ItemType,
        IsLenient = IsLenient,
        MayAskStated = IsReporting,
        Parameters = Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Type),
    };

    public IReadOnlyDictionary<string, object?> ParameterValues { get; } =
        Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);

    public static IReadOnlyList<object> ItemsIn(Review review, SubjectKind kind) =>
        Lg.Tests.Records.ItemsIn(
            kind.Path.Aggregate((object?)review, (record, field) => record is null ? null : field.Property.GetValue(record)));

    public override string ToString() =>
        $"{Kind?.Word ?? "no subject"}{(IsLenient ? ", lenient" : "")}{(IsReporting ? ", reporting" : "")}";
}
