using System.Text.RegularExpressions;

namespace Lg.Architecture.Tests.Documents;

/// <summary>What a document refers to is there. Each test names everything that is gone, not the first of it.</summary>
public sealed partial class ReferenceTests
{
    // What a reader makes, or what others have: no file and no name of ours.
    private static readonly string[] MadeByTheReader =
    [
        "src/Lg.Rules/Catalogs/Packed/shipped.catalog.received.txt",
        "pages/index.html",
        "sidor/index.html",
        "min-katalog/riktlinje/ai-and-cameras.yaml",
    ];

    // A folder of the CEL specification, a setting of ASP.NET Core, and a member of a client that NSwag makes.
    private static readonly string[] OfOthers = ["tests/simple", "AllowedHosts", "BaseUrl"];

    private static readonly string[] Sources =
        [
            ".cs",
            ".csproj",
            ".ini",
            ".js",
            ".json",
            ".props",
            ".razor",
            ".service",
            ".sh",
            ".targets",
            ".ts",
            "Containerfile",
            ".ci/run",
            ".ci/deep",
        ];

    private static IEnumerable<MarkdownDocument> OfToday => MarkdownDocument.All.Where(document => !document.IsHistory);

    [Fact]
    public void A_link_leads_to_a_file_or_folder() => NothingIsGone(
        from document in MarkdownDocument.All
        from link in document.Links
        where !IsThere(link.Target)
        select $"{document.Path}: {link.Said}");

    [Fact]
    public void A_link_into_a_document_leads_to_a_heading() => NothingIsGone(
        from document in MarkdownDocument.All
        from link in document.Links
        join target in MarkdownDocument.All on link.Target equals target.Path
        where link.Anchor.Length > 0 && !target.Anchors.Contains(link.Anchor)
        select $"{document.Path}: {link.Said}");

    [Fact]
    public void A_path_from_the_root_is_there_in_code_and_commands_too() => NothingIsGone(
        from document in OfToday
        from path in document.Paths.Except(MadeByTheReader).Except(OfOthers)
        where !IsThere(path) && !Endings.Any(ending => IsThere(path + ending))
        select $"{document.Path}: {path}");

    // `Inference/Rules` is a folder of some project; `Typing/*Functions.cs` some files in one.
    [Fact]
    public void What_looks_like_a_path_in_code_is_the_end_of_one() => NothingIsGone(
        from document in OfToday
        from code in document.Code.Except(MadeByTheReader).Except(OfOthers)
        where PathInCode().IsMatch(code) && !IsEndOfPath(code)
        select $"{document.Path}: {code}");

    [Fact]
    public void What_looks_like_a_name_in_code_stands_in_the_source()
    {
        var known = (
            from file in Repository.Files
            where Sources.Any(end => file.EndsWith(end, StringComparison.Ordinal))
            from Match word in Word().Matches(Repository.Read(file))
            select word.Value).ToHashSet();

        NothingIsGone(
            from document in OfToday
            from code in document.Code.Except(OfOthers)
            where NameInCode().IsMatch(code)
            from Match word in Word().Matches(code.Split('(')[0])
            where !known.Contains(word.Value)
            select $"{document.Path}: {code}");
    }

    [Fact]
    public void What_is_excepted_is_still_spoken_of() => NothingIsGone(
        from word in MadeByTheReader.Concat(OfOthers)
        where !OfToday.Any(document => document.Code.Contains(word) || document.Paths.Contains(word))
        select word);

    private static readonly string[] Endings = [".cs", ".csproj"];

    private static void NothingIsGone(IEnumerable<string> gone) =>
        Assert.True(!gone.Any(), $"gone, or never there:\n{string.Join('\n', gone)}");

    private static bool IsThere(string path) =>
        File.Exists(Path.Combine(Repository.Root, path)) || Directory.Exists(Path.Combine(Repository.Root, path));

    private static bool IsEndOfPath(string code)
    {
        var end = new Regex(
            $"(^|/){Regex.Escape(code.TrimEnd('/')).Replace("\\*", "[^/]*", StringComparison.Ordinal)}(\\.cs)?(/|$)",
            RegexOptions.CultureInvariant);
        return Repository.Files.Any(end.IsMatch);
    }

    // Words with `/` between them; `application/json` and its like are media types.
    [GeneratedRegex(@"^(?!(application|text)/)\.?[\w*-]+[\w.*-]*(/[\w.*-]+)+/?$", RegexOptions.CultureInvariant)]
    private static partial Regex PathInCode();

    // `Rulebook`, `Rulebook.Load(folder)`, `WithItem<T>`, and the names of tests; not `V2`, `GET` or `RL-LA-02`.
    [GeneratedRegex(@"^[A-Z]\w*[a-z]\w*(\.[A-Za-z]\w*)*(<\w+>)?(\([^()]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameInCode();

    [GeneratedRegex(@"[A-Za-z_]\w*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
