using System.Text;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;

namespace Lg.Model.Tests.Reading;

/// <summary>What is wrong with a text, as one text.</summary>
internal static class Told
{
    public static Checked<Review> Read(string text) => ReviewReader.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a text with the words of a catalog, <see cref="AVocabulary.Small"/>.</summary>
    public static Checked<Review> ReadWithWords(string text) =>
        ReviewReader.Read(Encoding.UTF8.GetBytes(text), vocabulary: AVocabulary.Small);

    public static string Problems(string text) => Problems(Read(text).Diagnostics);

    public static string Problems(IEnumerable<Diagnostic> problems) => string.Join('\n', problems.Select(problem =>
        $"{problem.Line}:{problem.Column} {problem.Code} \"{problem.Pointer}\": {problem.Message.Sv}{(problem.Help is { } help ? $"\n  {help.Sv}" : "")}"));
}
