namespace Lg.Api.Access.Keys;

/// <summary>The file of keys cannot be used.</summary>
internal sealed class UnusableKeyFileException(
    string path, string reason) : InvalidOperationException($"the file of keys `{path}` cannot be used: {reason}");
