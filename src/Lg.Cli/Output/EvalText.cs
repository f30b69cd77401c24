using System.Text;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules;

namespace Lg.Cli.Output;

/// <summary>Writes what an expression comes to for a reader at a terminal.</summary>
internal static class EvalText
{
    public static string Write(ExpressionResult result, Explanation? explanation, LocalizedText? why, Language language)
    {
        StringBuilder text = new();
        switch (result)
        {
            case ExpressionResult.Value value:
                text.Append(value.Text.In(language)).Append('\n');
                break;
            case ExpressionResult.Unknown unknown:
                WriteUnknown(text, unknown, language);
                break;
            case ExpressionResult.Error error:
                text.Append(new LocalizedText("fel: ", "error: ").In(language))
                    .Append(error.Message.In(language))
                    .Append(" (")
                    .Append(error.Code)
                    .Append(")\n");
                break;
        }

        if (why is not null)
            text.Append(why.In(language)).Append('\n');
        if (explanation is not null)
        {
            text.Append('\n');
            WriteTree(text, explanation, 0, language);
        }

        return text.ToString();
    }

    private static void WriteUnknown(StringBuilder text, ExpressionResult.Unknown unknown, Language language)
    {
        text.Append(new LocalizedText("okänt: genomgången säger inte", "unknown: the review does not say").In(language)).Append('\n');
        foreach (var fact in unknown.Missing)
            text.Append("  ? ").Append(fact.Question.In(language)).Append("  ").Append(fact.Pointer).Append('\n');
    }

    private static void WriteTree(StringBuilder text, Explanation clause, int depth, Language language)
    {
        text.Append(' ', depth * 2).Append(clause.Clause).Append("  → ").Append(Outcome(clause.Truth, language));
        if (clause.Pointer is { } pointer)
            text.Append("  ").Append(pointer);
        text.Append('\n');
        foreach (var part in clause.Parts)
            WriteTree(text, part, depth + 1, language);
        if (clause.Omitted is { } omitted)
            text.Append(' ', (depth + 1) * 2)
                .Append(new LocalizedText($"… och {omitted} till", $"… and {omitted} more").In(language))
                .Append('\n');
    }

    private static string Outcome(string truth, Language language) => (truth, language) switch
    {
        ("true", Language.Swedish) => "sant",
        ("false", Language.Swedish) => "falskt",
        ("unknown", Language.Swedish) => "okänt",
        ("error", Language.Swedish) => "fel",
        _ => truth,
    };
}
