namespace Lg.Rules.Tests.Fuzz;

/// <summary>
/// The texts that are known to cost more than <see cref="FuzzRun.MostBytes"/>. Each is tried, and the test of it fails when it no longer
/// does: strike it from here then.
/// </summary>
internal static class KnownExcess
{
    /// <summary>
    /// Gets their names. Most of them are refused, and it is the telling of a hundred thousand mistakes, of which a hundred are shown, that
    /// costs.
    /// </summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        // Garbage, of which little lives at any one time.
        "a macro in a macro",
    };

    public static void Check(string name, params IReadOnlyList<FuzzRun> runs)
    {
        var others = runs.SelectMany(run => run.Failures.Skip(run.IsExcessive && Names.Contains(name) ? 1 : 0));
        Assert.Equal("", string.Join('\n', others));
        Assert.True(
            runs.Any(run => run.IsExcessive) == Names.Contains(name),
            $"`{name}` no longer costs too much: strike it from {nameof(KnownExcess)}");
    }
}
