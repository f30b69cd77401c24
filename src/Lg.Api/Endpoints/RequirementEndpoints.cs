using System.ComponentModel;
using System.Net.Mime;
using Lg.Api.Endpoints.Queries;
using Lg.Rules;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Shows the requirements of the catalog.</summary>
internal static class RequirementEndpoints
{
    public static void MapRequirements(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/requirements").WithTags("Requirements");

        group.MapGet("", List)
            .WithQuery(RequirementQuery.Parameters)
            .Offers(MediaTypeNames.Application.Json)
            .ProducesCached<RequirementList>("Some of the requirements, and where the next ones are")
            .WithName("listRequirements")
            .WithSummary("List the requirements")
            .WithDescription(
                "Returns the requirements in the order of the catalog, some at a time. A filter with several values permits each of them.");

        group.MapGet("/{id}", Find)
            .WithQuery()
            .Offers(MediaTypeNames.Application.Json)
            .ProducesCached<RequirementInfo>("The requirement")
            .ProducesProblems(AddressProblems.UnknownRequirement)
            .WithName("getRequirement")
            .WithSummary("Show a requirement")
            .WithDescription("Returns one requirement. Capital and small letters of the id differ.");
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> List(HttpContext context, Rulebook rulebook)
    {
        QueryReader reader = new(context.Request);
        var query = RequirementQuery.From(reader);
        if (reader.Faults.Count > 0)
            return Problem.Result(context, reader.Faults);

        List<RequirementInfo> found = [.. rulebook.Requirements.Where(query.Permits)];
        return Cached.Json(context, new RequirementList
        {
            CatalogHash = rulebook.CatalogHash,
            Total = found.Count,
            Offset = query.Offset,
            Next = query.Offset + query.Limit < found.Count ? NextOf(context.Request, query) : null,
            Items = [.. found.Skip(query.Offset).Take(query.Limit)],
        });
    }

    private static string NextOf(HttpRequest request, RequirementQuery query)
    {
        QueryBuilder next = new(request.Query.Where(parameter => !parameter.Key.Equals("offset", StringComparison.OrdinalIgnoreCase)))
        {
            { "offset", (query.Offset + query.Limit).ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        return $"{request.PathBase}{request.Path}{next}";
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Find(
        HttpContext context,
        Rulebook rulebook,
        [Description("The id of the requirement, for example `RL-LA-02`.")] string id) =>
        rulebook.Requirements.Find(id) is { } requirement
            ? Cached.Json(context, requirement)
            : Problem.Result(context, AddressProblems.UnknownRequirement);
}
