using Lg.Model;

namespace Lg.Rules.Catalogs;

/// <summary>An id with a title: a rule set, an area or a role.</summary>
internal sealed record Named(string Id, LocalizedText Title);
