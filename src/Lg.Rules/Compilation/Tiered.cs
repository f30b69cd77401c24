using System.Diagnostics.CodeAnalysis;

namespace Lg.Rules.Compilation;

/// <summary>
/// Something that runs in two forms with the same result: one that starts at once, and one that runs fast. Interpreting suits a tool that
/// assesses one review; machine code pays only for a host that assesses hundreds.
/// </summary>
/// <param name="make">Makes the form that starts at once (<c>true</c>) or the one that runs fast (<c>false</c>).</param>
internal sealed class Tiered<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    Func<bool, T> make)
{
    // A browser interprets what is compiled too, and that takes half the time of an interpreter within it.
    private static readonly int UsesBeforeCompiling = OperatingSystem.IsBrowser() ? 1 : 500;

    private readonly Lazy<T> quickToStart = new(() => make(true));
    private readonly Lazy<T> quickToRun = new(() => make(false));
    private int uses;

    // A lost count only delays the change, so it is not worth a lock.
    public T Next() => (uses >= UsesBeforeCompiling || ++uses >= UsesBeforeCompiling ? quickToRun : quickToStart).Value;
}
