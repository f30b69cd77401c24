using Lg.Model;
using Lg.Rules.Compilation.Patterns;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Typing;

/// <summary>Checks the functions that take a text that is written out, so that a misspelling is found when the catalog is loaded.</summary>
internal sealed class LiteralChecker(SourceText source, DiagnosticBag bag)
{
    // The steps of the patterns that have been read.
    private long patterns;

    /// <summary>Checks <c>date("…")</c>, <c>timestamp("…")</c> and <c>duration("…")</c>.</summary>
    public TypedNode Check(Node.Call call, IReadOnlyList<TypedNode> arguments)
    {
        if (TextOf(call, arguments, 1) is not { } text)
            return new TypedNode.Invalid(call.Span);

        var (value, type, example) = Read(call.Function, text, out var isTooFine);
        if (isTooFine)
            bag.Unsupported(source, arguments[0].Span, "tid finare än 100 nanosekunder", "time finer than 100 nanoseconds");
        else if (value is null)
            bag.BadLiteral(source, arguments[0].Span, call.Function, text, example);
        else
            return new TypedNode.Constant(value, type, call.Span);
        return new TypedNode.Invalid(call.Span);
    }

    /// <summary>Checks <c>text.matches("…")</c>.</summary>
    public TypedNode CheckPattern(Node.Call call, IReadOnlyList<TypedNode> arguments)
    {
        if (TextOf(call, arguments, 2) is not { } pattern)
            return new TypedNode.Invalid(call.Span);

        if (!RuleType.Text.Fits(arguments[0].Type))
            bag.NoOverload(source, call.Span, call.Function, [.. arguments.Select(argument => argument.Type)]);
        else if (patterns > Limits.PatternsSize)
            bag.PatternsTooLarge(source, arguments[1].Span);
        else if (Pattern.Read(pattern, out var fault) is not { } read)
            bag.BadPattern(source, arguments[1].Span, pattern, fault!);
        else if ((patterns += read.Size) > Limits.PatternsSize)
            bag.PatternsTooLarge(source, arguments[1].Span);
        else
            return new TypedNode.Function(Matching(call.Function, read), arguments, call.Span);
        return new TypedNode.Invalid(call.Span);
    }

    private static Overload Matching(string name, Pattern pattern) =>
        Overloads.Test<string, string>(name, RuleType.Text, RuleType.Text, (text, _) => pattern.IsIn(text)) with
        {
            StepsToRead = pattern.StepsToRead,
        };

    /// <summary>Returns whether a time zone can be told without a register of zones, which changes while the rules do not.</summary>
    public bool IsZone(TypedNode zone)
    {
        if (zone is TypedNode.Constant { Value: string text } && Instants.OffsetOf(text) is not null)
            return true;

        bag.Unsupported(
            source,
            zone.Span,
            "en annan tidszon än `UTC` och en tid som `+01:00`",
            "a time zone other than `UTC` and a time such as `+01:00`");
        return false;
    }

    private string? TextOf(Node.Call call, IReadOnlyList<TypedNode> arguments, int count)
    {
        if (arguments.Count == count && arguments[^1] is TypedNode.Constant { Value: string text })
            return text;

        bag.NotALiteral(source, call.Span, call.Function);
        return null;
    }

    private static (object? Value, RuleType Type, string Example) Read(string function, string text, out bool isTooFine)
    {
        isTooFine = false;
        return function switch
        {
            "date" => (PartialDate.TryParse(text, out var date) ? DateSpan.Of(date) : null, RuleType.Date, "date(\"2026-01-15\")"),
            "timestamp" => (Instants.Read(text, out isTooFine), RuleType.Instant, "timestamp(\"2026-01-15T09:30:00+01:00\")"),
            _ => (Durations.Read(text, out isTooFine), RuleType.Duration, "duration(\"72h\")"),
        };
    }
}
