namespace Lg.Rules.Compilation.Syntax;

/// <summary>The macros of the language.</summary>
internal enum MacroKind
{
    /// <summary><c>range.all(x, condition)</c>.</summary>
    All,

    /// <summary><c>range.exists(x, condition)</c>.</summary>
    Exists,

    /// <summary><c>range.exists_one(x, condition)</c>.</summary>
    ExistsOne,

    /// <summary><c>range.filter(x, condition)</c>.</summary>
    Filter,

    /// <summary><c>range.map(x, result)</c> or <c>range.map(x, condition, result)</c>.</summary>
    Map,
}
