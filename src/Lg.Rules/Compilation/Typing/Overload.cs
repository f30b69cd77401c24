using System.Linq.Expressions;

namespace Lg.Rules.Compilation.Typing;

/// <summary>One function or operator of the language for one list of parameter types.</summary>
/// <param name="Name">The name as the parser gives it.</param>
/// <param name="Parameters">The types of its parameters, the receiver of a method first.</param>
/// <param name="Result">The type of its result.</param>
/// <param name="Emit">Makes the call of it, given its translated arguments.</param>
internal sealed record Overload(
    string Name,
    IReadOnlyList<RuleType> Parameters,
    RuleType Result,
    Func<IReadOnlyList<Expression>, Expression> Emit)
{
    /// <summary>Gets how many times as much it takes to read what it reads as a whole as to go through it once.</summary>
    public int StepsToRead { get; init; } = 1;
}
