namespace Lg.Api.Access.Tokens;

/// <summary>The issuer whose tokens are let in, in the section <c>Lg:Access:Tokens</c>.</summary>
internal sealed class TokenOptions
{
    /// <summary>Gets or sets the address of the issuer, where its discovery document and its keys are found.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Gets or sets what its tokens call this host.</summary>
    public string Audience { get; set; } = "";

    /// <summary>Returns what is wrong with the settings.</summary>
    public IEnumerable<string> Faults()
    {
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var issuer)
            || !(issuer.Scheme == Uri.UriSchemeHttps || (issuer.Scheme == Uri.UriSchemeHttp && issuer.IsLoopback)))
            yield return "Authority is the https address of the issuer, such as `https://login.microsoftonline.com/TENANT/v2.0`";
        if (Audience.Length == 0)
            yield return "Audience is what tokens for this host are made for, such as `api://lg`";
    }
}
