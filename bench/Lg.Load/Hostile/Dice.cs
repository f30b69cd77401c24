namespace Lg.Load.Hostile;

/// <summary>Choices that are the same for the same seed.</summary>
internal static class Dice
{
    public static T Pick<T>(this Random random, params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public static byte[] Junk(this Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Returns a length, often small and now and then large.</summary>
    public static int Length(this Random random, int most) => (int)Math.Exp(random.NextDouble() * Math.Log(most));
}
