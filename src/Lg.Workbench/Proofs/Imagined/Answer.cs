namespace Lg.Workbench.Proofs.Imagined;

/// <summary>What an imagined review says at one place.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Gets the answer that nothing is stated.</summary>
    public static Answer Silence { get; } = new Silent();

    /// <summary>Gets the answer <c>exists: false</c>.</summary>
    public static Answer None { get; } = new Nothing();

    /// <summary>Gets the answer that the object is there, whatever else is said of it.</summary>
    public static Answer There { get; } = new Existing();

    internal sealed record Silent : Answer;

    internal sealed record Nothing : Answer;

    internal sealed record Existing : Answer;

    /// <summary>A list of objects.</summary>
    /// <param name="Count">How many it names.</param>
    /// <param name="IsPartial">Whether there are others.</param>
    internal sealed record Items(int Count, bool IsPartial = false) : Answer;

    /// <summary>A value as the rule language has it at run time.</summary>
    internal sealed record Value(object Known) : Answer;
}
