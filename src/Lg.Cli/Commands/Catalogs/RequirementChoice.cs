using System.CommandLine;

namespace Lg.Cli.Commands.Catalogs;

/// <summary>The requirements that a command works on: all, or those whose ids begin as somebody says.</summary>
internal sealed class RequirementChoice
{
    private readonly Argument<string[]> ids;

    public RequirementChoice(Session session) => ids = new("ids")
    {
        Description = session.Say("kravens nummer, eller deras början (`RL-BEH`); annars alla", "the ids of requirements, or how they begin (`RL-BEH`); otherwise all"),
        HelpName = session.Say("[KRAV…]", "[ID…]"),
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Adds the argument to a command.</summary>
    public void AddTo(Command command) => command.Arguments.Add(ids);

    /// <summary>Returns whether a requirement is one of those.</summary>
    public bool Includes(ParseResult parsed, string requirement) =>
        parsed.GetValue(ids) is not { Length: > 0 } chosen || chosen.Any(id => requirement.StartsWith(id, StringComparison.OrdinalIgnoreCase));
}
