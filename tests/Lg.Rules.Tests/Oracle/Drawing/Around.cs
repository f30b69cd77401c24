using System.Collections.Immutable;

namespace Lg.Rules.Tests.Oracle.Drawing;

/// <summary>What holds where an expression is drawn.</summary>
internal sealed record Around
{
    /// <summary>Gets the variables, those of the language before those of macros.</summary>
    public required ImmutableList<(string Name, Sort Sort)> Variables { get; init; }

    /// <summary>Gets the places that are known to exist.</summary>
    public ImmutableHashSet<string> Guards { get; init; } = [];

    /// <summary>Gets the place that is best read from, because it has just been found to exist.</summary>
    public string? Focus { get; init; }

    /// <summary>Gets whether what may be none is read unguarded.</summary>
    public bool IsLenient { get; init; }

    /// <summary>Gets whether <c>stated</c> may be asked.</summary>
    public bool IsReporting { get; init; }

    /// <summary>Gets how many levels the expression may still have.</summary>
    public required int Depth { get; init; }

    /// <summary>Gets how many macros are around.</summary>
    public int Macros { get; init; }

    public Around Deeper => this with { Depth = Depth - 1 };

    public string NewVariable => $"x{Macros + 1}";

    public bool MayRead(Route route, string place) => IsLenient || route.Guards(place).All(Guards.Contains);

    public Around Binding(Sort sort) => Deeper with { Variables = Variables.Add((NewVariable, sort)), Macros = Macros + 1 };

    public Around Knowing(string place) => Deeper with { Guards = Guards.Add(place), Focus = place };
}
