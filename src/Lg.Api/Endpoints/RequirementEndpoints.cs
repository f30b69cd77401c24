using System.ComponentModel;
using Lg.Api.Problems;
using Lg.Model.Reports;
using Lg.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lg.Api.Endpoints;

/// <summary>Shows the requirements of the catalog.</summary>
internal static class RequirementEndpoints
{
    public static void MapRequirements(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v1/requirements").WithTags("Requirements");

        group.MapGet("", List)
            .ProducesProblems(ProblemKind.InvalidQuery)
            .WithName("listRequirements")
            .WithSummary("List the requirements")
            .WithDescription("Returns the requirements in the order of the catalog. A filter that is given several times permits each of its values.");

        group.MapGet("/{id}", Find)
            .ProducesProblems(ProblemKind.UnknownRequirement)
            .WithName("getRequirement")
            .WithSummary("Show a requirement")
            .WithDescription("Returns one requirement. Capital and small letters of the id differ.");
    }

    private static Results<Ok<RequirementInfo[]>, ProblemHttpResult> List(
        HttpContext context,
        Rulebook rulebook,
        [Description("The id of a rule set.")] string[]? ruleset,
        [Description("The id of an area.")] string[]? area,
        [Description("`critical`, `major`, `minor` or `advice`.")] string[]? severity)
    {
        Severity?[] severities = [.. (severity ?? []).Select(Read)];
        if (severities.Contains(null))
            return Problem.Result(context, ProblemKind.InvalidQuery);

        return TypedResults.Ok(rulebook.Requirements
            .Where(requirement => Permits(ruleset, requirement.Ruleset) && Permits(area, requirement.Area))
            .Where(requirement => severities.Length == 0 || severities.Contains(requirement.Severity))
            .ToArray());
    }

    private static Results<Ok<RequirementInfo>, ProblemHttpResult> Find(
        HttpContext context,
        Rulebook rulebook,
        [Description("The id of the requirement, for example `RL-LA-02`.")] string id) =>
        rulebook.Requirements.FirstOrDefault(candidate => candidate.Id == id) is { } requirement
            ? TypedResults.Ok(requirement)
            : Problem.Result(context, ProblemKind.UnknownRequirement);

    private static bool Permits(string[]? filter, string value) => filter is null or [] || filter.Contains(value, StringComparer.Ordinal);

    private static Severity? Read(string word) => word switch
    {
        "critical" => Severity.Critical,
        "major" => Severity.Major,
        "minor" => Severity.Minor,
        "advice" => Severity.Advice,
        _ => null,
    };
}
