using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Lg.Api.Access.Network;

/// <summary>What stands between the host and its callers, in the section <c>Lg:Network</c>.</summary>
internal sealed class NetworkOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lg:Network";

    /// <summary>
    /// Gets the addresses (<c>10.0.0.5</c>) and networks (<c>10.0.0.0/24</c>) of the proxies whose word is taken for who calls and how.
    /// </summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>Gets the origins (<c>https://app.example.se</c>) whose pages may call the host from a browser.</summary>
    public IList<string> Origins { get; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
    [
        .. Proxies.Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
            .Select(proxy => new ValidationResult($"{Section}:Proxies: `{proxy}` is neither an address nor a network", [nameof(Proxies)])),
        .. Origins.Where(origin => !IsOrigin(origin))
            .Select(origin =>
                new ValidationResult($"{Section}:Origins: `{origin}` is no origin, such as `https://app.example.se`", [nameof(Origins)])),
    ];

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.GetLeftPart(UriPartial.Authority) == text;
}
