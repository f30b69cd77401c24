using Lg.Api.Limits;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Lg.Api.Hosting;

/// <summary>What the server does unless it is told otherwise.</summary>
internal static class ServerDefaults
{
    /// <summary>The address when none is configured: reviews describe weaknesses, so nobody else reaches it by accident.</summary>
    public const string Address = "http://127.0.0.1:5080";

    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>Limits bodies, leaves out the name of the server, and listens on the machine itself when no address is configured.</summary>
    public static void UseLgServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static options => options.AddServerHeader = false);

        // Twice what is read: the server cuts a connection off, and whoever sends somewhat too much is rather told so.
        builder.Services.AddOptions<KestrelServerOptions>()
            .Configure<IOptions<LimitOptions>>(static (kestrel, limits) => kestrel.Limits.MaxRequestBodySize = 2L * limits.Value.BodyBytes);

        if (AddressKeys.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
            builder.WebHost.UseUrls(Address);
    }
}
