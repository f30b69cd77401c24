namespace Lg.Cli.Input;

/// <summary>What bounds the reading of files; the reader of reviews checks the same once more.</summary>
internal static class InputLimits
{
    /// <summary>Bytes of a review, checked before anything is read.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    /// <summary>UTF-16 units of a line of expressions: the longest expression, every unit of it escaped.</summary>
    public const int BatchLine = 64 * 1024;
}
