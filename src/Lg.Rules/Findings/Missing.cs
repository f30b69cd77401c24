using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Findings;

/// <summary>A fact that is not stated and matters.</summary>
/// <param name="Pointer">Its place in the review.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Chapter">The chapter that it belongs to; <c>null</c> when it has none.</param>
internal sealed record Missing(string Pointer, LocalizedText Question, string? Chapter)
{
    /// <summary>Gets the place where it was read to be missing: of an item that is like another, that of the other.</summary>
    public string ReadAt { get; init; } = Pointer;

    /// <summary>Gets the field that the question is of; <c>null</c> when it is of no field.</summary>
    public Field? Field { get; init; }

    /// <summary>Gets the clause that needs it; <c>null</c> when no clause does.</summary>
    public TraceEntry? Entry { get; init; }
}
