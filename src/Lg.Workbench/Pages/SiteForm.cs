using Lg.Rules.Documents;

namespace Lg.Workbench.Pages;

/// <summary>Where the pages of a form lie: file names come from ids, which have letters, digits and hyphens only.</summary>
internal abstract class SiteForm
{
    public static SiteForm Html { get; } = new HtmlForm();

    public static SiteForm Markdown { get; } = new MarkdownForm();

    /// <summary>Returns the path of what a link leads to from the root of the site, with the place in it.</summary>
    public abstract string PathOf(Target target);

    /// <summary>Returns the links of a file of the site.</summary>
    /// <param name="path">Its path.</param>
    public Func<Target, string> LinksFrom(string path) => target => Relative(path, PathOf(target));

    /// <summary>Returns a link from one file of the site to another.</summary>
    /// <param name="from">The path of the file that has the link.</param>
    /// <param name="to">What <see cref="PathOf"/> returns.</param>
    private static string Relative(string from, string to)
    {
        if (to.StartsWith(from + "#", StringComparison.Ordinal))
            return to[from.Length..];

        var (folders, target) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < folders.Length && shared < target.Length - 1 && folders[shared] == target[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", folders.Length - shared)) + string.Join('/', target.Skip(shared));
    }

    private sealed class HtmlForm : SiteForm
    {
        public override string PathOf(Target target) => target switch
        {
            PageTarget.Start start => $"{HtmlWriter.CodeOf(start.Language)}/index.html",
            PageTarget.Ruleset ruleset => $"{HtmlWriter.CodeOf(ruleset.Language)}/{ruleset.Id}/index.html",
            PageTarget.Area area => $"{HtmlWriter.CodeOf(area.Language)}/{area.RulesetId}/index.html#{AnchorOf(area.Id)}",
            PageTarget.Requirement requirement =>
                $"{HtmlWriter.CodeOf(requirement.Language)}/{requirement.RulesetId}/{requirement.Id}.html",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // A file for each requirement would be six hundred in a repository; an area at a time is how a lawyer reads.
    private sealed class MarkdownForm : SiteForm
    {
        public override string PathOf(Target target) => target switch
        {
            PageTarget.Start start => $"{HtmlWriter.CodeOf(start.Language)}/README.md",
            PageTarget.Ruleset ruleset => $"{HtmlWriter.CodeOf(ruleset.Language)}/{ruleset.Id}/README.md",
            PageTarget.Area area => $"{HtmlWriter.CodeOf(area.Language)}/{area.RulesetId}/{area.Id}.md",
            PageTarget.Requirement requirement =>
                $"{HtmlWriter.CodeOf(requirement.Language)}/{requirement.RulesetId}/{requirement.AreaId}.md#{requirement.Id}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Returns the name of a place within a page, which no other place has: the ids of requirements begin with capitals.</summary>
    public static string AnchorOf(string id) => char.IsUpper(id[0]) ? id : $"area-{id}";
}
