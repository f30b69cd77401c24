using Lg.Model;
using Lg.Rules.Catalogs;

namespace Lg.Workbench.Mutants;

/// <summary>Why nobody needs an example that notices a mutant.</summary>
/// <param name="Requirement">The id of the requirement.</param>
/// <param name="Mutant">The key of the mutant.</param>
/// <param name="Argument">The reason.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record ArguedSurvivor(string Requirement, string Mutant, LocalizedText Argument, Located Place);
