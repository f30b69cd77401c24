namespace Lg.Api.Access.Certificates;

/// <summary>A caller who is known by a client certificate.</summary>
internal sealed class CertificateCaller
{
    /// <summary>Gets or sets what the caller is called in logs.</summary>
    public string Name { get; set; } = "";

    /// <summary>Gets or sets the SHA-256 of the certificate.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>Gets what the caller may do.</summary>
    public IList<string> Scopes { get; } = [];
}
