namespace Lg.Rules.Compilation.Typing;

/// <summary>The variables that every expression can read.</summary>
internal enum RootKind
{
    Review,
    Previous,
    AsOf,
    Subject,
}
