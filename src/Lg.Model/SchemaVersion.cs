namespace Lg.Model;

/// <summary>The version of the format of reviews and reports.</summary>
public static class SchemaVersion
{
    /// <summary>The version that this library reads and writes.</summary>
    public const string Current = "2.0";

    /// <summary>The older version that is converted when it is read.</summary>
    public const string Convertible = "1.0";
}
