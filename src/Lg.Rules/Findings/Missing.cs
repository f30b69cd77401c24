using Lg.Model;

namespace Lg.Rules.Findings;

/// <summary>A fact that is not stated and matters.</summary>
/// <param name="Pointer">Its place in the review.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Chapter">The chapter that it belongs to; <c>null</c> when it has none.</param>
internal sealed record Missing(string Pointer, LocalizedText Question, string? Chapter);
