using System.Text.RegularExpressions;
using Lg.Api.Endpoints;
using Lg.Api.Problems;
using Lg.Model.Reports;
using Lg.Rules;
using Microsoft.OpenApi;

namespace Lg.Api.Tests.Documents.Writing;

/// <summary>
/// Says what the generator of the framework says of a type in the words of JSON instead of C#, so that people and other generators
/// understand it.
/// </summary>
internal static partial class SchemaWording
{
    private const string Verb = "Gets ";

    private static readonly HashSet<string> WrittenWhole =
    [
        .. typeof(FormField).Assembly.GetTypes().Concat(typeof(RequirementInfo).Assembly.GetTypes())
            .Where(type => type is { IsNested: false, IsAbstract: false } && type != typeof(Problem))
            .Select(type => type.Name),
        nameof(SourceReference),
    ];

    /// <summary>Mends every schema of the document.</summary>
    public static void Mend(OpenApiDocument document)
    {
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (schema is not OpenApiSchema own)
                continue;

            LeaveOutNull(own);
            RequireWhatIsAlwaysSent(name, own);
            foreach (var (property, described) in (own.Properties ?? new Dictionary<string, IOpenApiSchema>()).ToList())
            {
                own.Properties![property] = Stated(described, SchemaDocument.IsRequested(name));
                own.Properties[property].Description = InJson(own.Properties[property].Description);
            }
        }
    }

    // That a choice may be left out is said where it is used; a choice that has null among its words is a type of its own to generators of
    // clients.
    private static void LeaveOutNull(OpenApiSchema schema)
    {
        if (schema.Enum is not { Count: > 0 } words)
            return;

        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. words.Where(word => word is not null && !JsonNullSentinel.IsJsonNullSentinel(word))];
    }

    // An answer leaves out what it does not have. A request may say null for it, where that does not make a type of its own.
    private static IOpenApiSchema Stated(IOpenApiSchema property, bool mayBeNull)
    {
        if (property.OneOf?.SingleOrDefault(alternative => alternative.Type != JsonSchemaType.Null) is { } stated)
            return stated;
        if (!mayBeNull && property is OpenApiSchema { Type: { } type } own)
            own.Type = type & ~JsonSchemaType.Null;
        return property;
    }

    // A report leaves out what is empty, false or zero; what the host itself writes has all that is not null.
    private static void RequireWhatIsAlwaysSent(string name, OpenApiSchema schema)
    {
        if (!WrittenWhole.Contains(name) || schema.Properties is not { } properties)
            return;

        schema.Required = properties.Where(property => !MayBeNull(property.Value)).Select(property => property.Key).ToHashSet();
    }

    private static bool MayBeNull(IOpenApiSchema property) =>
        property.Type is { } type && type.HasFlag(JsonSchemaType.Null)
            || property.OneOf?.Any(alternative => alternative.Type == JsonSchemaType.Null) == true;

    // What is a summary for a C# reader is a description for everybody else.
    private static string? InJson(string? summary) => summary is null
        ? null
        : Quoted()
            .Replace(
                Member().Replace(
                    WithoutVerb(summary),
                    static match => $"`{char.ToLowerInvariant(match.Groups[1].Value[0])}{match.Groups[1].Value[1..]}`"),
                "\"$1\"")
            .Replace("`null`", "left out", StringComparison.Ordinal);

    private static string WithoutVerb(string summary) =>
        summary.StartsWith(Verb, StringComparison.Ordinal)
            ? $"{char.ToUpperInvariant(summary[Verb.Length])}{summary[(Verb.Length + 1)..]}"
            : summary;

    // A reference to a member comes as its C# type and its full name, `IReadOnlyList&lt;Goal&gt;? Review.Goals`.
    [GeneratedRegex(@"(?:[\w&;]+\? )?\b[A-Z][A-Za-z]+\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex Member();

    [GeneratedRegex("<i>(.*?)</i>")]
    private static partial Regex Quoted();
}
