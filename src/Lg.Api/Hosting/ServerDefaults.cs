namespace Lg.Api.Hosting;

/// <summary>What the server does unless it is told otherwise.</summary>
internal static class ServerDefaults
{
    /// <summary>The address when none is configured: reviews describe weaknesses, so nobody else reaches it by accident.</summary>
    public const string Address = "http://127.0.0.1:5080";

    /// <summary>Leaves out the name of the server, and listens on the machine itself when no address is configured.</summary>
    public static void UseLgServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static options => options.AddServerHeader = false);

        string[] whereToListen = ["urls", "http_ports", "https_ports"];
        if (whereToListen.All(name => string.IsNullOrEmpty(builder.Configuration[name]))
            && !builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
            builder.WebHost.UseUrls(Address);
    }
}
