using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation;

/// <summary>
/// Makes the condition that says without any item whether a requirement applies: of its own condition, and of whether there is any of the
/// kind.
/// </summary>
internal static class UnitCondition
{
    /// <summary>Returns the condition; <c>null</c> when nothing can be told without an item.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="parsed">Its condition, parsed; <c>null</c> when it has none.</param>
    /// <param name="applies">The same, checked.</param>
    /// <param name="context">What the expressions may read.</param>
    public static CompiledCondition? Of(Requirement requirement, Node? parsed, TypedExpression? applies, CheckContext context)
    {
        var whole =
            requirement.None is { Unless: { Text.Length: > 0 } unless } ? Joined(requirement.Applies, parsed, unless, context) : applies;
        return Of(whole);
    }

    /// <summary>Returns the part of a condition that reads no item; <c>null</c> when there is none.</summary>
    public static CompiledCondition? Of(TypedExpression? condition) =>
        condition is not null && UnitPart.Of(condition) is { } part ? new CompiledCondition(part) : null;

    /// <summary>Returns that a condition does not hold. What is wrong with it has been reported of the condition itself.</summary>
    public static TypedExpression Denied(SourceText condition, CheckContext context)
    {
        // On a line of its own, so that a comment at its end does not reach the bracket.
        SourceText denied = new($"!({condition.Text}\n)", condition.File);
        return Checker.Check(Parser.Parse(denied, new()), RuleType.Boolean, denied, context, new());
    }

    // One text holds both, so that an explanation can quote either. What is wrong with them has been reported of each by itself.
    private static TypedExpression Joined(SourceText? applies, Node? parsed, SourceText unless, CheckContext context)
    {
        if (applies is null || parsed is null)
            return Checker.Check(Parser.Parse(unless, new()), RuleType.Boolean, unless, context, new());

        var before = $"{applies.Text} && (";
        SourceText both = new($"{before}{unless.Text})", applies.File);
        var there = Parser.Parse(new SourceText($"{new string(' ', before.Length)}{unless.Text}", applies.File), new());
        Node.Call node = new(Operators.And, [parsed, there], IsMethod: false, new(applies.Text.Length + 1, 2), both.Whole);
        return Checker.Check(node, RuleType.Boolean, both, context, new());
    }
}
