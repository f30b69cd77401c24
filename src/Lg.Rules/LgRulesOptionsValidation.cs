using Microsoft.Extensions.Options;

namespace Lg.Rules;

/// <summary>Checks the options when a host starts, so that a mistake in them is not found by the first caller.</summary>
internal sealed class LgRulesOptionsValidation : IValidateOptions<LgRulesOptions>
{
    public ValidateOptionsResult Validate(string? name, LgRulesOptions options)
    {
        List<string> failures =
        [
            .. Missing(nameof(LgRulesOptions.CatalogFolder), options.CatalogFolder),
            .. Missing(nameof(LgRulesOptions.AddedCatalogFolder), options.AddedCatalogFolder),
        ];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Missing(string option, string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
            yield return $"{nameof(LgRulesOptions)}.{option}: there is no folder `{folder}`; give the path of a catalog folder, or leave it out";
    }
}
