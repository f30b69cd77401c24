using Lg.Model.Reports;

namespace Lg.Rules.Catalogs;

/// <summary>A place in a document.</summary>
internal sealed record SourcePin(string Document, string? At, Confidence Confidence, Located Place);
