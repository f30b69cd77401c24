namespace Lg.Architecture.Tests.Documents;

/// <summary>What every written file is like.</summary>
public sealed class FileTests
{
    private const int LongestFile = 300;

    private static readonly string[] Kinds = ["class", "record", "record struct", "struct", "interface", "enum"];
    private static readonly string[] Marks = ["TODO", "FIXME", "HACK", nameof(NotImplementedException)];

    [Fact]
    public void No_file_is_longer_than_a_few_screens() => Assert.Equal(
        [],
        Repository.CSharpIn("src").Concat(Repository.CSharpIn("tests"))
            .Select(path => (Path: path, Lines: Repository.Read(path).Count(c => c == '\n')))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Path} has {file.Lines} lines"));

    [Fact]
    public void Nothing_is_left_to_do_in_the_code() => Assert.Equal(
        [],
        from path in Repository.CSharpIn("src")
        let text = Repository.Read(path)
        from mark in Marks
        where text.Contains(mark, StringComparison.Ordinal)
        select $"{path} says {mark}");

    [Fact]
    public void A_file_is_named_after_a_type_in_it() => Assert.Equal(
        [],
        Repository.CSharpIn("src").Where(path =>
            Path.GetFileNameWithoutExtension(path) is var name
            && name != "Program"
            && !DeclaresType(Repository.Read(path), name)));

    [Fact]
    public void A_warning_is_silenced_only_with_a_reason() => Assert.Equal(
        [],
        from path in Repository.CSharpIn("src")
        from line in Repository.Read(path).Split('\n')
        where line.Contains("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal)
        select $"{path}: {line.Trim()}");

    private static bool DeclaresType(string text, string name) =>
        Kinds.Any(kind => text.Contains($" {kind} {name}", StringComparison.Ordinal));
}
