using System.Text.Json.Nodes;
using Lg.Model;

namespace Lg.Workbench.Proofs.Vagueness;

/// <summary>A way in which a document can say less than a review does.</summary>
/// <param name="Pointer">The fact that is said less of, as a JSON Pointer.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Words">What is said instead, as a reader is told it.</param>
/// <param name="Weaker">Returns the review that says it instead: a copy, made when it is asked for.</param>
internal sealed record Weakening(string Pointer, WeakeningKind Kind, LocalizedText Words, Func<JsonObject> Weaker);
