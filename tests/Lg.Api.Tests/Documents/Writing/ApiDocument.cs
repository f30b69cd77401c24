using Lg.Model;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>
/// Completes the OpenAPI document with what the code alone does not tell. The host serves the committed file that comes of it, and so has
/// none of this.
/// </summary>
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
            Description =
                "The service keeps nothing between requests. Texts for people are in Swedish and English; problems follow `Accept-Language`, Swedish first.",
            License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
        };

        SecurityDocument.AddTo(document);

        // The document is the same wherever it is read from.
        document.Servers = [new OpenApiServer { Url = "/", Description = "The host that the document is read from" }];

        foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
            tag.Description = DescriptionOf(tag.Name);

        SchemaWording.Mend(document);
        SchemaConstraints.AddTo(document);
        return Task.CompletedTask;
    }

    private static string DescriptionOf(string? tag) => tag switch
    {
        "Assessments" => "What holds in a review, what does not and what cannot be told.",
        "Reviews" => "What a review can hold, and whether one can be read.",
        "Catalog" => "The catalog that reviews are assessed against, and the documents that it rests on.",
        "Requirements" => "The requirements of the catalog.",
        "Schemas" => "The JSON Schemas of what goes in and what comes out.",
        "Health" => "How the host is; for whoever runs it.",
        _ => throw new InvalidOperationException($"nothing is said of the tag `{tag}`"),
    };
}
