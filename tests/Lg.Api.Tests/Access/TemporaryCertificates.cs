using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Lg.Api.Tests.Access;

/// <summary>An authority with certificates of every kind, and the settings of a host that knows it; gone when disposed of.</summary>
internal sealed class TemporaryCertificates : IDisposable
{
    private const string ForClients = "1.3.6.1.5.5.7.3.2";
    private const string ForServers = "1.3.6.1.5.5.7.3.1";

    private readonly string folder = Directory.CreateTempSubdirectory("lg-certificates-").FullName;
    private readonly DateTimeOffset now = ApiFactory.Noon;
    private readonly X509Certificate2 authority;
    private readonly X509Certificate2 otherAuthority;
    private readonly X509Certificate2 server;

    public TemporaryCertificates()
    {
        authority = Authority("CN=Lg test authority");
        otherAuthority = Authority("CN=Another authority");
        server = Issue(authority, "CN=localhost", ForServers, now.AddYears(1));
        Client = Issue(authority, "CN=client", ForClients, now.AddYears(1));
        Unnamed = Issue(authority, "CN=unnamed", ForClients, now.AddYears(1));
        Foreign = Issue(otherAuthority, "CN=foreign", ForClients, now.AddYears(1));
        Expired = Issue(authority, "CN=expired", ForClients, now.AddDays(-1));
        OfServer = Issue(authority, "CN=server", ForServers, now.AddYears(1));
        File.WriteAllText(PathOf("ca.pem"), authority.ExportCertificatePem());
        File.WriteAllBytes(PathOf("server.pfx"), server.Export(X509ContentType.Pkcs12));
    }

    public X509Certificate2 Client { get; }

    public X509Certificate2 Unnamed { get; }

    public X509Certificate2 Foreign { get; }

    public X509Certificate2 Expired { get; }

    public X509Certificate2 OfServer { get; }

    public IReadOnlyList<string> Settings =>
    [
        "--Kestrel:Endpoints:Https:Url=https://127.0.0.1:0",
        $"--Kestrel:Endpoints:Https:Certificate:Path={PathOf("server.pfx")}",
        $"--Lg:Access:Certificates:Authority={PathOf("ca.pem")}",
        .. new[] { Client, Foreign, Expired, OfServer }.SelectMany((certificate, index) => new[]
        {
            $"--Lg:Access:Certificates:Callers:{index}:Name=caller-{index}",
            $"--Lg:Access:Certificates:Callers:{index}:Sha256={certificate.GetCertHashString(HashAlgorithmName.SHA256)}",
            $"--Lg:Access:Certificates:Callers:{index}:Scopes:0=lg.assess",
        }),
    ];

    public void Dispose()
    {
        foreach (var certificate in (X509Certificate2[])[authority, otherAuthority, server, Client, Unnamed, Foreign, Expired, OfServer])
            certificate.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private X509Certificate2 Authority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        return request.CreateSelfSigned(now.AddYears(-1), now.AddYears(2));
    }

    private X509Certificate2 Issue(X509Certificate2 issuer, string name, string purpose, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(purpose)], critical: false));
        using var issued = request.Create(issuer, now.AddDays(-10), until, RandomNumberGenerator.GetBytes(8));
        using var whole = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), password: null);
    }
}
