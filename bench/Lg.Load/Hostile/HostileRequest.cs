namespace Lg.Load.Hostile;

/// <summary>A request that nobody sends in good faith, byte for byte.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Parts">What is sent.</param>
/// <param name="Pause">How long the sender waits between the parts.</param>
/// <param name="Manner">What the sender does then.</param>
/// <param name="Holds">What the answer must hold; <c>null</c> for nothing in particular.</param>
public sealed record HostileRequest(
    string Kind, IReadOnlyList<byte[]> Parts, TimeSpan Pause = default, Manner Manner = Manner.Waits, string? Holds = null)
{
    /// <summary>Returns a request whose body arrives in small parts.</summary>
    public HostileRequest Slowly(int parts, TimeSpan pause)
    {
        var all = Parts.SelectMany(static part => part).ToArray();
        return this with { Parts = [.. all.Chunk(Math.Max(1, (all.Length / parts) + 1))], Pause = pause };
    }
}
