using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lg.Api.Tests.Access;

/// <summary>An issuer of tokens on this machine, with a discovery document and keys that can change.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string Audience = "api://lg";

    private readonly WebApplication app;
    private readonly IReadOnlyDictionary<string, ECDsaSecurityKey> curves = new Dictionary<string, ECDsaSecurityKey>
    {
        [SecurityAlgorithms.EcdsaSha256] = Curve("P-256", ECCurve.NamedCurves.nistP256),
        [SecurityAlgorithms.EcdsaSha384] = Curve("P-384", ECCurve.NamedCurves.nistP384),
        [SecurityAlgorithms.EcdsaSha512] = Curve("P-521", ECCurve.NamedCurves.nistP521),
    };

    private RsaSecurityKey key = NewKey();

    private LocalIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet(
            "/.well-known/openid-configuration",
            () => Results.Json(new Dictionary<string, string> { ["issuer"] = Address, ["jwks_uri"] = $"{Address}/keys" }));
        app.MapGet(
            "/keys",
            () => Results.Json(new Dictionary<string, object> { ["keys"] = curves.Values.Select(PublicKey).Prepend(PublicKey()) }));
    }

    public string Address => Assert.Single(app.Urls);

    /// <summary>Gets the settings of a host that lets in whoever has a token of it.</summary>
    public string[] Settings => [$"--Lg:Access:Tokens:Authority={Address}", $"--Lg:Access:Tokens:Audience={Audience}"];

    public static async Task<LocalIssuer> StartAsync()
    {
        LocalIssuer issuer = new();
        await issuer.app.StartAsync(TestContext.Current.CancellationToken);
        return issuer;
    }

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString() };

    /// <summary>Returns what signs with an algorithm, by the key that fits it.</summary>
    public SigningCredentials SigningWith(string algorithm) => new(curves.TryGetValue(algorithm, out var curve) ? curve : key, algorithm);

    /// <summary>Signs with another key from now on, and knows the old one no longer.</summary>
    public void Rotate() => key = NewKey();

    /// <summary>Returns a token that is as it should be, but for what is changed.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null, params (string Name, object Value)[] claims)
    {
        var now = DateTime.UtcNow;
        SecurityTokenDescriptor token = new()
        {
            Issuer = Address,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddHours(1),
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
            Claims = claims.Prepend(("sub", (object)"caller-7")).ToDictionary(claim => claim.Item1, claim => claim.Item2),
        };
        change?.Invoke(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    /// <summary>Returns the same token with another head and another signature.</summary>
    public static string Signed(string token, object head, Func<byte[], byte[]> sign)
    {
        var text = $"{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(head))}.{token.Split('.')[1]}";
        return $"{text}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    public Dictionary<string, string> PublicKey()
    {
        var numbers = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64Url.EncodeToString(numbers.Modulus),
            ["e"] = Base64Url.EncodeToString(numbers.Exponent),
        };
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static ECDsaSecurityKey Curve(string name, ECCurve curve) => new(ECDsa.Create(curve)) { KeyId = name };

    private static Dictionary<string, string> PublicKey(ECDsaSecurityKey curve)
    {
        var point = curve.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        return new()
        {
            ["kty"] = "EC",
            ["use"] = "sig",
            ["kid"] = curve.KeyId,
            ["crv"] = curve.KeyId,
            ["x"] = Base64Url.EncodeToString(point.X),
            ["y"] = Base64Url.EncodeToString(point.Y),
        };
    }
}
