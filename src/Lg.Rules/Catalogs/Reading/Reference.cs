namespace Lg.Rules.Catalogs;

/// <summary>A place that refers to something by its id.</summary>
internal sealed record Reference(ThingKind Kind, string Id, Located Place);
