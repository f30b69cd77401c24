using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Lg.Api.Access.Certificates;

/// <summary>Lets in whoever holds a client certificate that our authority has issued and that is named in the settings. The server has seen to it that the caller holds its key.</summary>
internal sealed class CertificateHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IOptionsMonitor<AccessOptions> access, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "Certificate";

    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await Context.Connection.GetClientCertificateAsync(Context.RequestAborted) is not { } certificate)
            return AuthenticateResult.NoResult();

        return access.CurrentValue.Certificates is { } settings && CallerOf(certificate, settings) is { } caller && IsIssued(certificate, settings)
            ? AuthenticateResult.Success(Callers.Ticket(caller.Name, caller.Scopes, Scheme.Name))
            : AuthenticateResult.Fail("the certificate is not known");
    }

    private static CertificateCaller? CallerOf(X509Certificate2 certificate, CertificateOptions settings)
    {
        var hash = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        return settings.Callers.FirstOrDefault(caller => caller.Sha256.Equals(hash, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsIssued(X509Certificate2 certificate, CertificateOptions settings)
    {
        using X509Chain chain = new();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.ImportFromPemFile(settings.Authority);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientAuthentication));
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = clock.GetLocalNow().DateTime;

        // A caller who is no longer to be let in is taken out of the settings.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }
}
