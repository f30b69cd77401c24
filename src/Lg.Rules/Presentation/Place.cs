using Lg.Rules.Documents;

namespace Lg.Rules.Presentation;

/// <summary>A place in the same document.</summary>
/// <param name="Anchor">The name of the place.</param>
internal sealed record Place(string Anchor) : Target
{
    public static string AddressOf(Target target) => $"#{((Place)target).Anchor}";
}
