using System.Net;

namespace Lg.Api.Access.Network;

/// <summary>Where the host is told to listen.</summary>
internal static class ListeningAddresses
{
    private const string Urls = "urls";
    private static readonly string[] Ports = ["http_ports", "https_ports"];

    /// <summary>Returns whether any address is configured.</summary>
    public static bool AreConfigured(IConfiguration configuration) => In(configuration).Any();

    /// <summary>Returns the addresses that others than the machine itself can reach.</summary>
    public static IReadOnlyList<string> OpenToOthers(IConfiguration configuration) => [.. In(configuration).Where(address => !IsOwn(address))];

    /// <summary>Returns whether a name is one that only the machine itself has.</summary>
    public static bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // A port without an address is one of every address.
    private static IEnumerable<string> In(IConfiguration configuration) =>
    [
        .. Split(configuration[Urls]),
        .. Ports.SelectMany(name => Split(configuration[name])).Select(port => $"http://*:{port}"),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
    ];

    private static string[] Split(string? addresses) => (addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Who may use a socket or a pipe of the machine is for its file permissions to say.
    private static bool IsOwn(string text)
    {
        var address = BindingAddress.Parse(text);
        return address.IsUnixPipe || address.IsNamedPipe || IsOwnName(address.Host);
    }
}
