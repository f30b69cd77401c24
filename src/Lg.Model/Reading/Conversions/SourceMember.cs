namespace Lg.Model.Reading.Conversions;

/// <summary>A member of a group in a JSON text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">The first byte of the name, its quote.</param>
/// <param name="End">The byte after the name and its quote.</param>
/// <param name="Value">The value.</param>
internal sealed record SourceMember(string Name, int Start, int End, SourceValue Value);
