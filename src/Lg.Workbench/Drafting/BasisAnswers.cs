using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Catalogs;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Drafting;

/// <summary>What a new requirement rests on, and what that permits.</summary>
internal static class BasisAnswers
{
    /// <summary>Reads what is said as the word of the catalog.</summary>
    public static string Read(Sheet sheet, string value) =>
        AnswerReading.Offered("basis")(
            sheet, value.Equals("slutsats", StringComparison.OrdinalIgnoreCase) ? JsonText.Word(Basis.Inference) : value);

    /// <summary>Returns what a requirement rests on; <c>null</c> when nothing is said, or nothing that is known.</summary>
    public static Basis? Of(Sheet sheet) =>
        sheet["basis"] is { } word && CatalogWords.Bases.TryGetValue(word, out var basis) ? basis : null;

    /// <summary>Returns what its sources carry. What has a limit of another source rests on the weaker of the two.</summary>
    public static string? Default(Sheet sheet)
    {
        var source = Carried(sheet, "");
        var limit = sheet.HasOtherLimitSource ? Carried(sheet, "limit-") : source;
        return source is { } one && limit is { } other ? JsonText.Word(one > other ? one : other) : null;
    }

    public static LocalizedText? Problem(Sheet sheet, string value)
    {
        if (!CatalogWords.Bases.TryGetValue(value, out var basis))
            return AnswerChecks.IsOffered("basis")(sheet, value);
        if (Strongest(sheet) is { } strongest && basis < strongest)
            return new($"källan bär högst `{JsonText.Word(strongest)}`", $"the source carries `{JsonText.Word(strongest)}` at most");

        return sheet["severity"] != JsonText.Word(Severity.Critical) || BasisCheck.MayBeCritical(basis, sheet.Pattern == Pattern.Reported)
            ? null
            : new(
                $"`{JsonText.Word(basis)}` räcker inte för ett kritiskt krav; välj ett lägre allvar (`--severity major`)",
                $"`{JsonText.Word(basis)}` is not enough for a critical requirement; choose a lower severity (`--severity major`)");
    }

    /// <summary>Returns what is wrong with a text that claims the law for what does not rest on law.</summary>
    public static LocalizedText? ClaimProblem(Sheet sheet, string text) =>
        Of(sheet) is { } basis
            && basis != Basis.Law
            && (LawClaims.In(text, Language.Swedish) ?? LawClaims.In(text, Language.English)) is { } claim
            ? new(
                $"kravet vilar inte på lag, så skriv inte `{claim}` utan att säga vad som är katalogens slutsats",
                $"the requirement does not rest on law, so do not write `{claim}` without saying what is the catalog's conclusion")
            : null;

    private static Basis? Strongest(Sheet sheet) => (Carried(sheet, ""), sheet.HasOtherLimitSource ? Carried(sheet, "limit-") : null) switch
    {
        ({ } one, { } other) when other < one => other,
        ({ } one, _) => one,
        _ => null,
    };

    private static Basis? Carried(Sheet sheet, string which)
    {
        if (sheet[$"{which}source"] is not { } document || !Enum.TryParse<Confidence>(sheet[$"{which}confidence"], out var confidence))
            return null;

        SourcePin pin = new(document, null, confidence, new(new Rules.Diagnostics.SourceText("", null), default));
        return SourceBasis.Strongest([pin], id => sheet.Catalog.Sources.FirstOrDefault(source => source.Id == id)?.Kind);
    }
}
