using Lg.Api.Access;
using Lg.Api.Access.Keys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>Describes who is let in. A host on the machine itself asks nobody, so each operation can also be used without a key.</summary>
internal static class SecurityDocument
{
    private const string Key = "apiKey";
    private const string Token = "token";

    public static void AddTo(OpenApiDocument document)
    {
        document.AddComponent<IOpenApiSecurityScheme>(Key, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = ApiKeyHandler.Header,
            Description = $"A key that whoever runs the host has made. Its scopes are {string.Join(", ", Scopes.All.Select(scope => $"`{scope}`"))}; to read the catalog any key does.",
        });
        document.AddComponent<IOpenApiSecurityScheme>(Token, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description = "A token of the issuer that whoever runs the host trusts, with the same scopes in `scope`, `scp` or `roles`.",
        });
    }

    public static void AddTo(OpenApiOperation operation, IList<object> metadata, OpenApiDocument document)
    {
        if (!metadata.OfType<IAuthorizeData>().Any())
        {
            operation.Security = [];
            return;
        }

        List<string> scopes = [.. metadata.OfType<RequiredScope>().Select(required => required.Scope)];
        operation.Security =
        [
            new() { [new OpenApiSecuritySchemeReference(Key, document)] = scopes },
            new() { [new OpenApiSecuritySchemeReference(Token, document)] = scopes },
            [],
        ];
    }
}
