namespace Lg.Model;

/// <summary>The version of the format of review and report.</summary>
public static class SchemaVersion
{
    /// <summary>The version that this library reads and writes.</summary>
    public const string Current = "1.0";
}
