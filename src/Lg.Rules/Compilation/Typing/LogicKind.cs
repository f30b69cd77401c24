namespace Lg.Rules.Compilation.Typing;

/// <summary>The connectives, which absorb what their other side cannot change.</summary>
internal enum LogicKind
{
    And,
    Or,
    Not,
}
