using Lg.Rules;

namespace Lg.Web.Live;

/// <summary>The requirements of the shipped catalog, by their ids.</summary>
public static class Requirements
{
    private static readonly Lazy<Dictionary<string, RequirementInfo>> ById = new(() => Rulebook.Shipped.Requirements.ToDictionary(requirement => requirement.Id));

    /// <summary>Returns requirements by their ids.</summary>
    public static IReadOnlyList<RequirementInfo> Of(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return [.. ids.Select(ById.Value.GetValueOrDefault).OfType<RequirementInfo>()];
    }
}
