namespace Lg.Cli.Tests;

/// <summary>What the tool finds around itself.</summary>
internal sealed record Surroundings
{
    public string Text { get; init; } = "";

    public Stream? In { get; init; }

    public bool Colour { get; init; }

    public int Columns { get; init; } = 100;

    public bool CanAsk { get; init; }

    public bool OnScreen { get; init; }

    public bool Cancelled { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
