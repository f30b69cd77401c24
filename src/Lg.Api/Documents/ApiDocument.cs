using Lg.Model;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lg.Api.Documents;

/// <summary>Completes the OpenAPI document with what the code alone does not tell.</summary>
internal static class ApiDocument
{
    /// <summary>The name of the document.</summary>
    public const string Name = "v1";

    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer(static (document, _, _) => Introduce(document));
        options.AddOperationTransformer(static (operation, context, _) => OperationDocument.Complete(operation, context));
        options.AddSchemaTransformer(static (schema, context, _) => SchemaDocument.Describe(schema, context.JsonTypeInfo.Type));
    }

    private static Task Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Lg",
            Version = SchemaVersion.Current,
            Summary = "Assesses management reviews of information security (ledningens genomgång, ISO/IEC 27001 clause 9.3).",
            Description = "The service keeps nothing between requests. Texts for people are in Swedish and English; problems follow `Accept-Language`, Swedish first.",
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };

        SecurityDocument.AddTo(document);

        // The document is the same wherever it is read from.
        document.Servers = [];

        SchemaWording.Mend(document);
        return Task.CompletedTask;
    }
}
