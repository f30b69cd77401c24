namespace Lg.Load.Hostile;

/// <summary>What a sender does when it has sent what it has.</summary>
public enum Manner
{
    /// <summary>Waits for the answer to a whole request.</summary>
    Waits,

    /// <summary>Says after a moment that no more comes, whole or not.</summary>
    Leaves,

    /// <summary>Keeps the host waiting for the rest.</summary>
    Stalls,
}
