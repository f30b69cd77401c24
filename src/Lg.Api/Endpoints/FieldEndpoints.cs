using System.Net.Mime;
using Lg.Api.Endpoints.Queries;
using Lg.Model.Fields;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Shows the fields of a review: what a form that writes one needs.</summary>
internal static class FieldEndpoints
{
    private static readonly QueryParameter.Words Types = new(
        "type", "The name of a type; without it, all of them.", "ReviewTypeName", [.. FieldTable.All.Select(type => type.Name)]);

    private static readonly QueryParameter.Words Chapters = new(
        "chapter",
        "The number of a chapter of the city's template; without it, all fields. Types without a field in it are left out.",
        "ChapterNumber",
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);

    public static void MapFields(this IEndpointRouteBuilder routes) => routes
        .MapGet("/fields", List)
        .WithQuery(Types, Chapters)
        .Offers(MediaTypeNames.Application.Json)
        .ProducesCached<IReadOnlyList<FormType>>("The types, `Review` first, each with its fields")
        .WithName("listFields")
        .WithTags("Reviews")
        .WithSummary("List the fields of a review")
        .WithDescription(
            "Returns what a form needs: each type of object in a review with its fields, and of each field label, help, who usually knows, chapter, choices and "
                +
            "limits. The choices of a topic, an area or a requirement are those of the catalog; what refers to other items names the lists "
                +
            "that they are in.");

    private static Results<FileContentHttpResult, ProblemHttpResult> List(HttpContext context, Rulebook rulebook)
    {
        QueryReader query = new(context.Request);
        var names = query.Read(Types);
        var chapters = query.Read(Chapters);
        return query.Faults.Count > 0
            ? Problem.Result(context, query.Faults)
            : Cached.Json<IReadOnlyList<FormType>>(
                context,
                [
                    .. FieldTable.All
                        .Where(type => names.Count == 0 || names.Contains(type.Name))
                        .Select(type => FormType.Of(type, chapters, rulebook))
                        .Where(type => type.Fields.Count > 0),
                ]);
    }
}
