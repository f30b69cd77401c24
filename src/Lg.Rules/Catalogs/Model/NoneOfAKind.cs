using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>How a review says, of the list as a whole, that none of its items is of the kind that a requirement concerns.</summary>
/// <param name="Unless">A condition on the review; when it is false there are none.</param>
/// <param name="Of">A condition on an item: those that it is true of are of the kind, whatever is said of the list as a whole.</param>
internal sealed record NoneOfAKind(SourceText Unless, SourceText Of);
