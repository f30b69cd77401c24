using System.CommandLine;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation;
using Lg.Workbench;
using Lg.Workbench.Pages;

namespace Lg.Cli.Commands.Catalogs;

/// <summary>The requirements that a command works on: all, or those whose ids begin as somebody says.</summary>
internal sealed class RequirementChoice
{
    private readonly Session session;
    private readonly Argument<string[]> ids;

    /// <summary>Makes the argument.</summary>
    /// <param name="session">The run of the tool.</param>
    /// <param name="effect">What is added in <c>--help</c> about what naming some does besides.</param>
    public RequirementChoice(Session session, LocalizedText? effect = null)
    {
        this.session = session;
        ids = new("ids")
        {
            Description = session.Say(
                $"kravens nummer, eller deras början (`RL-BEH`){effect?.Sv}; annars alla",
                $"the ids of requirements, or how they begin (`RL-BEH`){effect?.En}; otherwise all"),
            HelpName = session.Say("[KRAV…]", "[ID…]"),
            Arity = ArgumentArity.ZeroOrMore,
        };
    }

    /// <summary>Adds the argument to a command.</summary>
    public void AddTo(Command command) => command.Arguments.Add(ids);

    /// <summary>Returns whether some are named, so that not all are worked on.</summary>
    public bool NamesSome(ParseResult parsed) => Named(parsed).Length > 0;

    /// <summary>Returns whether something is chosen of what there is, and complains of each that is named and fits nothing.</summary>
    public bool Fits(ParseResult parsed, OpenedCatalog opened) =>
        Fits(parsed, opened.Rulebook!, [.. Ids(opened.Rulebook!), .. opened.Cases.Select(cases => cases.Requirement)]);

    /// <summary>Returns the same of a catalog without cases.</summary>
    public bool Fits(ParseResult parsed, Rulebook rulebook) => Fits(parsed, rulebook, [.. Ids(rulebook)]);

    // What is retired has no cases and is not judged: whoever names it is told so, also while its cases are still there.
    private bool Fits(ParseResult parsed, Rulebook rulebook, List<string> all)
    {
        var idle = rulebook.Compiled.NotJudged.ToList();
        all.RemoveAll(id => idle.Exists(requirement => requirement.Id == id));
        var unknown = Named(parsed).Where(id => !all.Exists(one => Begins(one, id))).ToList();
        session.Complain(unknown.Select(id => idle.Find(requirement => Begins(requirement.Id, id)) is { } found
            ? NotJudged(found)
            : Unknown(id, RequirementLookup.Meant(id, all.SelectMany(Beginnings).Distinct()))));
        return unknown.Count == 0;
    }

    // `RL`, `RL-LA` and `RL-LA-02`: what is named can be how ids begin.
    private static IEnumerable<string> Beginnings(string id)
    {
        var parts = id.Split('-');
        return parts.Select((_, last) => string.Join('-', parts[..(last + 1)]));
    }

    private static Diagnostic NotJudged(Requirement requirement)
    {
        var (sv, en) = requirement.Status == LifeCycle.Draft ? ("ett utkast", "a draft") : ("indraget", "retired");
        return ToolProblems.Usage(
            $"kravet `{requirement.Id}` är {sv} och bedöms inte", $"the requirement `{requirement.Id}` is {en} and is not judged",
            $"läs om det med `lg catalog explain {requirement.Id}`", $"read about it with `lg catalog explain {requirement.Id}`");
    }

    private static Diagnostic Unknown(string id, string? meant) => ToolProblems.Usage(
        $"inget krav i katalogen har ett nummer som är eller börjar med `{id}`",
        $"no requirement of the catalog has an id that is or begins with `{id}`",
        meant is null ? "se dem med `lg catalog list`" : $"menade du `{meant}`?",
        meant is null ? "see them with `lg catalog list`" : $"did you mean `{meant}`?");

    private static IEnumerable<string> Ids(Rulebook rulebook) => rulebook.Compiled.Requirements.Select(requirement => requirement.Id);

    /// <summary>Returns those of the requirements of a catalog that are chosen, in its order.</summary>
    public IReadOnlyList<CompiledRequirement> Of(ParseResult parsed, OpenedCatalog opened) =>
        [.. opened.Rulebook!.Compiled.Requirements.Where(requirement => Includes(parsed, requirement.Id))];

    /// <summary>Returns whether a requirement is one of those.</summary>
    public bool Includes(ParseResult parsed, string requirement) =>
        Named(parsed) is var named && (named.Length == 0 || named.Any(id => Begins(requirement, id)));

    private string[] Named(ParseResult parsed) => parsed.GetValue(ids) ?? [];

    private static bool Begins(string requirement, string id) => requirement.StartsWith(id, StringComparison.OrdinalIgnoreCase);
}
