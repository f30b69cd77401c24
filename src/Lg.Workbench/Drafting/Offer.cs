using Lg.Model;

namespace Lg.Workbench.Drafting;

/// <summary>Something to choose: what is written, and what it means.</summary>
internal sealed record Offer(string Word, LocalizedText Meaning);
