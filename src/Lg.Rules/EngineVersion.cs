namespace Lg.Rules;

/// <summary>The version of the engine, as a receipt names it.</summary>
internal static class EngineVersion
{
    public static string Current { get; } = typeof(EngineVersion).Assembly.GetName().Version!.ToString(3);
}
