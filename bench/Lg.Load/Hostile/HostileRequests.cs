namespace Lg.Load.Hostile;

/// <summary>Makes hostile requests: the same seed and number give the same request.</summary>
public static class HostileRequests
{
    private static readonly Func<Random, HostileRequest>[] Quick =
    [
        Bodies.Malformed,
        Bodies.WrongTypes,
        Bodies.HugeNumbers,
        Bodies.DeepNesting,
        Bodies.DuplicateKeys,
        Bodies.InvalidUtf8,
        Bodies.HugeTexts,
        Bodies.Batches,
        Encodings.WrongEncodings,
        Encodings.WrongCompressions,
        Encodings.SlowBodies,
        Heads.Headers,
        Heads.Headers,
        Heads.BrokenHeads,
        Heads.Addresses,
        Batches.Blank, Batches.Cut, Costly.ManyItems, Ordinary.Requests, Ordinary.LongLists, Ordinary.Tokens,
    ];

    // Each of them is as large as the host takes it, so they are few.
    private const int OneLargeIn = 100;

    // Each of them takes the time that the host waits for a body, so they are few.
    private const int OneSilentIn = 400;

    /// <summary>Returns a request.</summary>
    /// <param name="seed">Which series.</param>
    /// <param name="number">Which one of the series.</param>
    public static HostileRequest Make(int seed, int number)
    {
        Random random = new(unchecked((seed * 1_000_003) + number));
        return number % OneSilentIn == OneSilentIn - 1 ? Encodings.SilentBodies(random)
            : number % OneLargeIn == OneLargeIn / 2 ? Costly.Largest(random)
            : Quick[number % Quick.Length](random);
    }
}
