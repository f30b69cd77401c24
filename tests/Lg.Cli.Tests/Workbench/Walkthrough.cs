using System.Text;
using System.Text.RegularExpressions;

namespace Lg.Cli.Tests.Workbench;

/// <summary>
/// A document that is followed to the letter in a folder of its own: its files are written, its changes made and its commands run, in
/// order.
/// </summary>
internal sealed partial class Walkthrough(string document, Folder folder)
{
    // What stands beside the reader is the repository; only copies are written to.
    private static readonly string[] Given = ["rules-catalog", "samples"];

    /// <summary>Follows the document and returns each command whose answer is not the one that stands there.</summary>
    public IEnumerable<string> Follow()
    {
        foreach (Match block in Block().Matches(document))
        {
            var (kind, text) = (block.Groups[1].Value, block.Groups[2].Value);
            var wrong = kind switch
            {
                "console" => Run(text),
                "diff" => Change(text),
                "yaml" when text.StartsWith("# ", StringComparison.Ordinal) => Write(text),
                _ => [],
            };
            foreach (var one in wrong)
                yield return one;
        }
    }

    private IEnumerable<string> Run(string block)
    {
        foreach (var part in $"\n{block}".Split("\n$ ").Skip(1))
        {
            var lines = part.TrimEnd('\n').Split('\n');
            var length = Array.FindIndex(lines, line => !line.EndsWith('\\')) + 1;
            var command = string.Concat(lines.Take(length).Select(line => line.TrimEnd('\\')));
            var (exitCode, answer) = Run(Words(command));
            if (!Fits(answer.TrimEnd('\n').Split('\n'), [.. lines.Skip(length)]))
                yield return $"{command}\n→ {exitCode}\n{answer}";
        }
    }

    private (int ExitCode, string Answer) Run(List<string> words)
    {
        if (words is ["cp", "-r", var from, var to])
        {
            Repository.CopyCatalog(Placed(to));
            Assert.Equal("rules-catalog", from);
            return (0, "");
        }

        Assert.Equal("lg", words[0]);
        var run = LgRun.Of([.. words.Skip(1).Select(Placed)]);
        return (run.ExitCode, Unplaced(run.Error + run.Out));
    }

    // The line after the file's name that begins with a plus is added; those before it say where.
    private string[] Change(string diff)
    {
        var lines = diff.TrimEnd('\n').Split('\n');
        var path = Placed(lines[0][2..]);
        var before = string.Join('\n', lines.Skip(1).Where(line => !line.StartsWith('+')).Select(line => line[1..]));
        var after = string.Join('\n', lines.Skip(1).Where(line => !line.StartsWith('-')).Select(line => line[1..]));
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
        return text.Contains(before, StringComparison.Ordinal) ? [] : [$"{lines[0]}: the lines do not stand there"];
    }

    private string[] Write(string text)
    {
        File.WriteAllText(Placed(text.Split('\n')[0][2..]), text);
        return [];
    }

    private string Placed(string word) => Given.FirstOrDefault(
        name => word == name || word.StartsWith($"{name}/", StringComparison.Ordinal)) is { } name
        ? Path.Combine(Path.GetDirectoryName(Repository.Catalog)!, word)
        : word is "min-katalog" or "utkast.yaml" || word.StartsWith("min-katalog/", StringComparison.Ordinal) ? folder[word] : word;

    private string Unplaced(string answer) => answer.Replace(folder.Path + "/", "", StringComparison.Ordinal)
        .Replace(Path.GetDirectoryName(Repository.Catalog) + "/", "", StringComparison.Ordinal);

    // A line of three dots stands for any number of lines.
    private static bool Fits(ReadOnlySpan<string> answer, ReadOnlySpan<string> told)
    {
        if (told.IsEmpty)
            return answer.IsEmpty || (answer.Length == 1 && answer[0].Length == 0);
        if (told[0] != "…")
            return !answer.IsEmpty && WithoutPoints(answer[0]) == WithoutPoints(told[0]) && Fits(answer[1..], told[1..]);

        for (var skipped = 0; skipped <= answer.Length; skipped++)
        {
            if (Fits(answer[skipped..], told[1..]))
                return true;
        }

        return false;
    }

    // How many points a finding is worth follows from all the other requirements.
    private static string WithoutPoints(string line) => Points().Replace(line.TrimEnd(), "");

    private static List<string> Words(string command)
    {
        List<string> words = [];
        StringBuilder word = new();
        var isQuoted = false;
        foreach (var sign in command + " ")
        {
            if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (sign == ' ' && !isQuoted)
            {
                if (word.Length > 0)
                    words.Add(word.ToString());
                word.Clear();
            }
            else
            {
                word.Append(sign);
            }
        }

        return words;
    }

    [GeneratedRegex(@"\s+\+[0-9]+,[0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Points();

    [GeneratedRegex(
        "^```(console|diff|yaml)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
