using System.Text.RegularExpressions;

namespace Lg.Architecture.Tests.Documents;

/// <summary>A document of the repository, with what it refers to.</summary>
internal sealed partial class MarkdownDocument(string path)
{
    private readonly string text = Repository.Read(path);
    private readonly string prose = Fence().Replace(Repository.Read(path), "");

    /// <summary>Gets the path of the document in the repository.</summary>
    public string Path => path;

    /// <summary>Gets a value indicating whether it says what was so once, and names what has gone since.</summary>
    public bool IsHistory => path == "CHANGELOG.md" || path.StartsWith("docs/decisions/", StringComparison.Ordinal);

    /// <summary>Gets the documents that people have written or that are kept for them.</summary>
    public static IReadOnlyList<MarkdownDocument> All { get; } =
        [.. Repository.Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Select(file => new MarkdownDocument(file))];

    /// <summary>Gets the links to places of the repository: the file or folder, and the place in it, which may be empty.</summary>
    public IEnumerable<(string Said, string Target, string Anchor)> Links =>
        from Match link in Link().Matches(CodeSpan().Replace(prose, ""))
        let said = link.Groups[1].Value
        let parts = said.Split('#', 2)
        select (said, parts[0].Length == 0 ? path : Resolve(parts[0]), parts.ElementAtOrDefault(1) ?? "");

    /// <summary>Gets the names that a link into the document can have, as GitHub makes them of headings.</summary>
    public IReadOnlySet<string> Anchors =>
        field ??= Headings().Concat(Id().Matches(prose).Select(match => match.Groups[1].Value)).ToHashSet();

    /// <summary>Gets what stands in backticks.</summary>
    public IEnumerable<string> Code => CodeSpan().Matches(prose).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>Gets the words of the whole text, code too, that begin with a folder of the repository.</summary>
    public IEnumerable<string> Paths => PathFromRoot().Matches(text).Select(match => match.Value.TrimEnd('.')).Distinct();

    private IEnumerable<string> Headings() =>
        from Match heading in Heading().Matches(prose)
        group heading by Slug(heading.Groups[1].Value) into same
        from name in same.Select((_, number) => number == 0 ? same.Key : $"{same.Key}-{number}")
        select name;

    private static string Slug(string heading) =>
        NotInSlug().Replace(LinkInHeading().Replace(heading, "$1").Trim().ToLowerInvariant(), "").Replace(' ', '-');

    private string Resolve(string target) =>
        System.IO.Path
            .GetRelativePath(Repository.Root, System.IO.Path.Combine(Repository.Root, System.IO.Path.GetDirectoryName(path)!, target))
            .Replace('\\', '/');

    [GeneratedRegex(@"^```.*?^```\s*$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    // A link to another site is not ours to follow.
    [GeneratedRegex(@"(?<!\\)\]\((?!https?:|mailto:)([^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"`([^`\n]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^#{1,6} (.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("\\bid=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkInHeading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant)]
    private static partial Regex NotInSlug();

    [GeneratedRegex(
        @"(?<![\w./@-])(\.ci|\.github|bench|build|deploy|docs|rules-catalog|samples|src|tests)/[\w./-]*\w", RegexOptions.CultureInvariant)]
    private static partial Regex PathFromRoot();
}
