namespace Lg.Api.Access.Network;

/// <summary>The host was told to start where strangers could use it.</summary>
internal sealed class OpenToOthersException(string message) : InvalidOperationException(message);
