using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Tests;

namespace Lg.Model.Tests.Reading;

/// <summary>Whatever a stranger sends, reading it gives a review or says what is wrong.</summary>
public sealed class ReadingProperties
{
    private static readonly ReviewGenerator Generator = new();

    private static readonly string[] Fragments =
    [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1e400",
        "1.5",
        "\"\"",
        "\"x\"",
        "\"key\":",
        "\"goals\":[",
        "\"unit\":{",
        "\"name\":",
        "\"exists\":false",
        "\"stage\":\"draft\"",
        "\"dueOn\":\"2026-02-30\"",
        "\"goalsComplete\":",
        "\"systemsCoverage\":{\"owned\":",
        "{\"done\":1,\"of\":",
        "\"\\ud800\"",
        "\\u0000",
        "\u0000",
        "å",
        "😀",
        "\n",
        "\r\n",
        " ",
        "\ufeff",
        "//",
        "/*",
    ];

    [Property(MaxTest = 1_000)]
    public bool Reading_any_bytes_never_throws(byte[]? bytes) => AlwaysReads(bytes ?? []);

    [Property(MaxTest = 5_000)]
    public Property Reading_text_like_JSON_never_throws() => Prop.ForAll(JsonLikeText.ToArbitrary(), AlwaysReads);

    [Property(MaxTest = 2_000)]
    public Property Reading_a_review_with_a_few_scratches_never_throws() => Prop.ForAll(Scratched.ToArbitrary(), AlwaysReads);

    [Property(MaxTest = 1_000)]
    public Property Reading_a_review_with_a_few_bytes_changed_never_throws() =>
        Prop.ForAll(WithOtherBytes.ToArbitrary(), AlwaysReads);

    [Property(MaxTest = 1_000)]
    public Property A_problem_stands_in_the_text() => Prop.ForAll(Scratched.ToArbitrary(), text =>
    {
        var lines = text.Split('\n');
        return Told.Read(text).Diagnostics.Where(problem => problem.Code != "LG4000").All(problem =>
            problem.Line >= 1
                && problem.Line <= lines.Length
                && problem.Column >= 1
                && problem.Column <= lines[problem.Line - 1].Length + 1);
    });

    [Property]
    public Property The_beginning_of_a_review_is_told_to_end_too_early() => Prop.ForAll(Beginning.ToArbitrary(), text =>
        Told.Read(text).Diagnostics is [{ Code: "LG4001", Message.Sv: "filen tar slut för tidigt" }]);

    private static Gen<string> Text =>
        Generator.OfDensity(8).Select(review => Encoding.UTF8.GetString(ReviewJson.Write(review, indented: true)));

    private static Gen<string> JsonLikeText => Gen.Elements(Fragments).ListOf().Select(fragments => string.Concat(fragments));

    private static Gen<string> Scratched =>
        from text in Text
        from scratches in Scratch.ListOf(3)
        select scratches.Aggregate(text, (scratched, scratch) => scratch(scratched));

    private static Gen<Func<string, string>> Scratch =>
        from place in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(0, 8)
        from fragment in Gen.Elements(Fragments)
        select new Func<string, string>(text =>
        {
            var start = place % (text.Length + 1);
            return string.Concat(text.AsSpan(0, start), fragment, text.AsSpan(Math.Min(start + length, text.Length)));
        });

    private static Gen<byte[]> WithOtherBytes =>
        from text in Text
        from changes in Gen.Zip(Gen.Choose(0, 1_000_000), Gen.Choose(0, 255)).ListOf(3)
        select changes.Aggregate(Encoding.UTF8.GetBytes(text), static (bytes, change) =>
        {
            bytes[change.Item1 % bytes.Length] = (byte)change.Item2;
            return bytes;
        });

    private static Gen<string> Beginning =>
        from text in Text
        from place in Gen.Choose(1, 1_000_000)
        let length = place % text.Length
        where length > 0 && !char.IsHighSurrogate(text[length - 1])
        select text[..length];

    private static bool AlwaysReads(string text) => AlwaysReads(Encoding.UTF8.GetBytes(text));

    private static bool AlwaysReads(byte[] bytes)
    {
        var (review, problems) = ReviewReader.Read(bytes);
        AssessmentRequestReader.Read(bytes);
        return review is null == problems.Count > 0 && problems.Count <= 101 && (review is null || ReviewJson.Write(review).Length > 0);
    }
}
