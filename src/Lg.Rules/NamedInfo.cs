using Lg.Model;

namespace Lg.Rules;

/// <summary>A rule set or an area of the catalog.</summary>
/// <param name="Id">The id, which requirements name.</param>
/// <param name="Title">The title.</param>
public sealed record NamedInfo(string Id, LocalizedText Title);
