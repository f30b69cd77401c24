namespace Lg.Model.Reading.Conversions;

/// <summary>A change of a JSON text: some bytes that others take the place of.</summary>
/// <param name="Start">The first byte that is replaced.</param>
/// <param name="End">The byte after the last that is replaced; <paramref name="Start"/> when something is only put in.</param>
/// <param name="Text">What takes their place, as JSON.</param>
internal sealed record Edit(int Start, int End, string Text)
{
    /// <summary>Gets whether a name or a plain value takes the place of one, and nothing is moved.</summary>
    public bool IsOfOneToken { get; init; }
}
