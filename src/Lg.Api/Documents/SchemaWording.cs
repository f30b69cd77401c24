using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Lg.Api.Documents;

/// <summary>Says what the generator of the framework says of a type in the words of JSON instead of C#, so that people and other generators understand it.</summary>
internal static partial class SchemaWording
{
    private const string Verb = "Gets ";

    /// <summary>Mends every schema of the document.</summary>
    public static void Mend(OpenApiDocument document)
    {
        foreach (var schema in (document.Components?.Schemas?.Values ?? []).OfType<OpenApiSchema>())
        {
            LeaveOutNull(schema);
            RequireWhatIsRequired(schema);
            foreach (var property in schema.Properties?.Values ?? [])
                Describe(property);
        }
    }

    // That a choice may be left out is said where it is used; a choice that has null among its words is a type of its own to generators of clients.
    private static void LeaveOutNull(OpenApiSchema schema)
    {
        if (schema.Enum is not { Count: > 0 } words)
            return;

        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. words.Where(word => word is not null && !JsonNullSentinel.IsJsonNullSentinel(word))];
    }

    // The type of C# permits null where the reader does not.
    private static void RequireWhatIsRequired(OpenApiSchema schema)
    {
        foreach (var name in schema.Required ?? new HashSet<string>())
        {
            if (schema.Properties![name].OneOf?.SingleOrDefault(alternative => alternative.Type != JsonSchemaType.Null) is { } stated)
                schema.Properties[name] = stated;
        }
    }

    private static void Describe(IOpenApiSchema property)
    {
        property.Description = InJson(property.Description);
        foreach (var alternative in property.OneOf ?? [])
            alternative.Description = InJson(alternative.Description);
    }

    // What is a summary for a C# reader is a description for everybody else.
    private static string? InJson(string? summary) => summary is null
        ? null
        : Quoted().Replace(Member().Replace(WithoutVerb(summary), static match => $"`{char.ToLowerInvariant(match.Groups[1].Value[0])}{match.Groups[1].Value[1..]}`"), "\"$1\"");

    private static string WithoutVerb(string summary) =>
        summary.StartsWith(Verb, StringComparison.Ordinal) ? $"{char.ToUpperInvariant(summary[Verb.Length])}{summary[(Verb.Length + 1)..]}" : summary;

    // A reference to a member comes as its C# type and its full name, `IReadOnlyList&lt;Goal&gt;? Review.Goals`.
    [GeneratedRegex(@"(?:[\w&;]+\? )?\b[A-Z][A-Za-z]+\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex Member();

    [GeneratedRegex("<i>(.*?)</i>")]
    private static partial Regex Quoted();
}
