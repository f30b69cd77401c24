using Lg.Tests;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Lg.Api.Tests.Access;

/// <summary>Only a certificate that our authority has issued, that is named and that is valid is let in.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly TemporaryCertificates certificates = new();

    [Fact]
    public async Task A_named_certificate_is_let_in() => Assert.Equal(HttpStatusCode.OK, (await AssessAsync(certificates.Client)).StatusCode);

    [Fact]
    public async Task A_certificate_without_the_scope_may_not()
    {
        await using var host = await StartAsync();
        using var client = ClientWith(host, certificates.Client);

        var response = await client.PostAsync(new Uri("/v1/catalog:reload", UriKind.Relative), content: null, TestContext.Current.CancellationToken);

        Assert.Equal(Requests.Problem(403, "forbidden"), await response.ProblemAsync());
    }

    [Fact]
    public async Task Without_a_certificate_nobody_is_let_in() => await AssertIsRefusedAsync(certificate: null);

    [Fact]
    public async Task A_certificate_that_is_not_named_is_not_let_in() => await AssertIsRefusedAsync(certificates.Unnamed);

    [Fact]
    public async Task A_certificate_of_another_authority_is_not_let_in_though_it_is_named() => await AssertIsRefusedAsync(certificates.Foreign);

    [Fact]
    public async Task A_certificate_that_has_expired_is_not_let_in() => await AssertIsRefusedAsync(certificates.Expired);

    [Fact]
    public async Task A_certificate_for_servers_is_not_let_in() => await AssertIsRefusedAsync(certificates.OfServer);

    [Fact]
    public async Task Keys_and_certificates_can_be_used_side_by_side()
    {
        using TemporaryKeys keys = new();
        var key = keys.Add("lg.assess");
        await using var host = await StartAsync($"--keys={keys.Path}");
        using var withCertificate = ClientWith(host, certificates.Client);
        using var withKey = ClientWith(host, certificate: null);
        withKey.DefaultRequestHeaders.Add("X-Api-Key", key);

        Assert.Equal(HttpStatusCode.OK, (await withCertificate.AssessAsync("""{ "review": {} }""")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await withKey.AssessAsync("""{ "review": {} }""")).StatusCode);
    }

    public void Dispose() => certificates.Dispose();

    private async Task AssertIsRefusedAsync(X509Certificate2? certificate) =>
        Assert.Equal(Requests.Problem(401, "unauthenticated"), await (await AssessAsync(certificate)).ProblemAsync());

    private async Task<HttpResponseMessage> AssessAsync(X509Certificate2? certificate)
    {
        await using var host = await StartAsync();
        using var client = ClientWith(host, certificate);
        return await client.AssessAsync("""{ "review": {} }""");
    }

    private Task<RunningHost> StartAsync(params string[] settings) =>
        RunningHost.StartAsync(new FixedClock(ApiFactory.Today), [.. certificates.Settings, .. settings]);

    private static HttpClient ClientWith(RunningHost host, X509Certificate2? certificate)
    {
        HttpClientHandler handler = new() { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        if (certificate is not null)
            handler.ClientCertificates.Add(certificate);
        return new HttpClient(handler) { BaseAddress = host.Address, Timeout = Patience.OfAClient };
    }
}
