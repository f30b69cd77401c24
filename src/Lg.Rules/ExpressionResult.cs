using System.Text.Json;
using Lg.Model;
using Lg.Model.Reports;

namespace Lg.Rules;

/// <summary>What an expression comes to: a value, unknown, or an error. The set is closed.</summary>
public abstract record ExpressionResult : Confidential
{
    private ExpressionResult()
    {
    }

    /// <summary>A value.</summary>
    /// <param name="Type">
    /// Its type: <c>bool</c>, <c>int</c>, <c>double</c>, <c>string</c>, <c>date</c>, <c>timestamp</c>, <c>duration</c>, <c>period</c>,
    /// <c>list</c>, <c>map</c>, or the word of a part of the review.
    /// </param>
    /// <param name="Json">
    /// The value as JSON. What JSON has no number for is a string: <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>.
    /// </param>
    /// <param name="Text">The value for a reader.</param>
    public sealed record Value(string Type, JsonElement Json, LocalizedText Text) : ExpressionResult;

    /// <summary>The review does not say enough.</summary>
    /// <param name="Missing">The facts that are not stated and matter.</param>
    public sealed record Unknown(IReadOnlyList<MissingFact> Missing) : ExpressionResult;

    /// <summary>The expression failed, as a division by zero does.</summary>
    /// <param name="Code">The error, such as <c>DivideByZero</c>.</param>
    /// <param name="Message">What it means.</param>
    public sealed record Error(string Code, LocalizedText Message) : ExpressionResult;
}
