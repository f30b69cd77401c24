using System.Diagnostics.CodeAnalysis;

namespace Lg.Model.Diagnostics;

/// <summary>What came of reading a text: a value, or everything that is wrong with the text.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value; <c>null</c> when the text has an error.</param>
/// <param name="Diagnostics">What is wrong with the text, in the order of the text; only warnings when there is a value.</param>
public sealed record Checked<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Gets whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsOk => Value is not null;
}
