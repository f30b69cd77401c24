using Lg.Rules.Diagnostics;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Mutants;

/// <summary>
/// Finds arguments for changes that there are no longer: of a requirement that is gone or retired, or whose condition now is another.
/// </summary>
internal static class ArgumentCheck
{
    public static void Run(OpenedCatalog opened, DiagnosticBag bag)
    {
        var arguments = ArgumentReader.Read(opened.ReadArguments(bag), bag);
        if (opened.Rulebook is not { } rulebook)
            return;

        MutantFinder finder = new(rulebook);
        var judged = rulebook.Compiled.Requirements.ToDictionary(requirement => requirement.Id, StringComparer.Ordinal);
        foreach (var ofOne in arguments.GroupBy(argument => argument.Requirement, StringComparer.Ordinal))
        {
            if (!judged.TryGetValue(ofOne.Key, out var requirement))
            {
                bag.ArgumentOfNothing(ofOne.First().Place, ofOne.Key);
                continue;
            }

            var keys = finder.Of(requirement).Mutants.Select(mutant => mutant.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var gone in ofOne.Where(argument => !keys.Contains(argument.Mutant)))
                bag.ArgumentOfGoneChange(gone.Place, ofOne.Key);
        }
    }
}
