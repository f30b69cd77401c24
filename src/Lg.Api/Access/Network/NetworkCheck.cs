using Microsoft.Extensions.Options;

namespace Lg.Api.Access.Network;

/// <summary>Refuses to start a host that strangers can reach and nobody guards.</summary>
internal static class NetworkCheck
{
    private const string Remedy =
        """
        Give it keys (Lg:Access:Keys, made with `keys new`) or client certificates (Lg:Access:Certificates), or let it listen on the machine itself only.
        If something else guards it, say so: Lg:Access:Open=true
        """;

    public static void Run(WebApplication app)
    {
        var access = app.Services.GetRequiredService<IOptions<AccessOptions>>().Value;
        var network = app.Services.GetRequiredService<IOptions<NetworkOptions>>().Value;

        // The framework then believes whoever says to be a proxy.
        if (app.Configuration.GetValue("FORWARDEDHEADERS_ENABLED", defaultValue: false))
            throw new OpenToOthersException("ASPNETCORE_FORWARDEDHEADERS_ENABLED believes anybody; name the proxies in Lg:Network:Proxies instead");
        if (access.IsGuarded || access.Open || AccessServices.HasBearer(app.Services))
            return;

        var open = ListeningAddresses.OpenToOthers(app.Configuration);
        if (open.Count > 0)
            throw new OpenToOthersException($"the host would listen on {string.Join(", ", open)} and let everybody in\n{Remedy}");
        if (network.Proxies.Count > 0)
            throw new OpenToOthersException($"the host would let everybody in that a proxy sends\n{Remedy}");
    }
}
