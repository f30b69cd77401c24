namespace Lg.Rules.Compilation.Runtime;

/// <summary>What the items of an empty list are: there is no value of it.</summary>
internal readonly record struct Nothing;
