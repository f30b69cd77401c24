using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Lg.Workbench.Pages;

namespace Lg.Workbench.Tests.Pages;

/// <summary>What holds of all the pages of the shipped catalog.</summary>
public sealed partial class SiteLaws(SiteLaws.Shipped shipped) : IClassFixture<SiteLaws.Shipped>
{
    private static readonly string[] Languages = ["sv", "en"];

    [Fact]
    public void Every_active_requirement_has_a_page_in_both_languages() => Assert.Equal(
        [],
        from requirement in shipped.Opened.Rulebook!.Requirements
        from language in Languages
        let path = $"{language}/{requirement.Ruleset}/{requirement.Id}.html"
        where !shipped.Html.ContainsKey(path)
        select path);

    [Fact]
    public void Every_active_requirement_has_its_place_in_the_Markdown_of_both_languages() => Assert.Equal(
        [],
        from requirement in shipped.Opened.Rulebook!.Requirements
        from language in Languages
        let path = $"{language}/{requirement.Ruleset}/{requirement.Area}.md"
        where !shipped.Markdown[path].Contains($"<a id=\"{requirement.Id}\"></a>", StringComparison.Ordinal)
        select $"{path}#{requirement.Id}");

    [Fact]
    public void A_link_of_the_HTML_leads_to_a_place_that_there_is() => Assert.Equal([], Broken(shipped.Html, HtmlLink()));

    [Fact]
    public void A_link_of_the_Markdown_leads_to_a_place_that_there_is() => Assert.Equal([], Broken(shipped.Markdown, MarkdownLink()));

    [Fact]
    public void No_two_places_of_a_page_have_the_same_id() => Assert.Equal(
        [],
        from file in shipped.Html.Concat(shipped.Markdown)
        from same in Id().Matches(file.Value).GroupBy(match => match.Groups[1].Value)
        where same.Count() > 1
        select $"{file.Key}#{same.Key}");

    [Fact]
    public void A_heading_is_at_most_one_level_below_the_one_before() => Assert.Equal(
        [],
        from file in shipped.Html
        let levels = Heading().Matches(file.Value).Select(match => match.Value[2] - '0').ToList()
        where levels[0] != 1
            || levels.Count(level => level == 1) != 1
            || levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1)
        select file.Key);

    private static IEnumerable<string> Broken(IReadOnlyDictionary<string, string> files, Regex link) =>
        from file in files
        from Match match in link.Matches(file.Value)
        let target = match.Groups[1].Value.Split('#')
        let path = target[0].Length == 0 ? file.Key : Resolve(file.Key, target[0])
        where !files.TryGetValue(path, out var text)
            || (target.Length > 1 && !text.Contains($"id=\"{target[1]}\"", StringComparison.Ordinal))
        select $"{file.Key}: {match.Groups[1].Value}";

    private static string Resolve(string from, string link)
    {
        Stack<string> parts = new(from.Split('/').SkipLast(1));
        foreach (var part in link.Split('/'))
        {
            if (part == "..")
                parts.Pop();
            else
                parts.Push(part);
        }

        return string.Join('/', parts.Reverse());
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex HtmlLink();

    [GeneratedRegex(@"(?<!\\)\]\(([^)]+)\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<h[1-6]")]
    private static partial Regex Heading();

    /// <summary>The pages, made once.</summary>
    public sealed class Shipped
    {
        public Shipped()
        {
            Opened = OpenedCatalog.Open(Path.Combine(Root(), "rules-catalog"));
            Site site = ASite.Of(Opened);
            Html = site.Html().ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
            Markdown = site.Markdown().ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        }

        internal OpenedCatalog Opened { get; }

        internal IReadOnlyDictionary<string, string> Html { get; }

        internal IReadOnlyDictionary<string, string> Markdown { get; }
    }
}
