using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lg.Api.Access.Network;

/// <summary>Refuses to let a host that strangers can reach answer when nobody guards it.</summary>
internal static class NetworkCheck
{
    private const string Remedy =
        """
        Give it keys (Lg:Access:Keys, made with `keys new`) or an issuer of tokens (Lg:Access:Tokens), or let it listen on the machine itself only: http://127.0.0.1:5080.
        A name, and what is not an address, stands for every address. If something else guards the host, say so: Lg:Access:Open=true
        """;

    /// <summary>
    /// Judges each endpoint as it is about to be bound, not as it is written; so too one that a changed setting adds while the host runs.
    /// </summary>
    public static void Configure(KestrelServerOptions kestrel, AccessOptions access)
    {
        if (access.IsForTheMachineAlone)
            kestrel.ConfigureEndpointDefaults(static listen => Judge(listen.EndPoint));
    }

    public static void Run(WebApplication app)
    {
        // The framework then believes whoever says to be a proxy.
        if (app.Configuration.GetValue("FORWARDEDHEADERS_ENABLED", defaultValue: false))
            throw new OpenToOthersException(
                "ASPNETCORE_FORWARDEDHEADERS_ENABLED believes anybody; name the proxies in Lg:Network:Proxies instead");

        if (app.Services.GetRequiredService<IOptions<AccessOptions>>().Value.IsForTheMachineAlone
            && app.Services.GetRequiredService<IOptions<NetworkOptions>>().Value.Proxies.Count > 0)
            throw new OpenToOthersException($"the host would let everybody in that a proxy sends\n{Remedy}");
    }

    // Who may use a socket or a pipe of the machine is for its file permissions to say.
    private static void Judge(EndPoint endpoint)
    {
        if (endpoint is not (UnixDomainSocketEndPoint or NamedPipeEndPoint)
            && !(endpoint is IPEndPoint { Address: var address } && IPAddress.IsLoopback(address)))
            throw new OpenToOthersException($"the host would listen on {endpoint} and let everybody in\n{Remedy}");
    }
}
