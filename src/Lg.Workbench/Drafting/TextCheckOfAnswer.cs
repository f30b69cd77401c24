using System.Text;
using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Workbench.Checks;

namespace Lg.Workbench.Drafting;

/// <summary>
/// Says of a text when it is given what <c>lg catalog check</c> would say of it when it is written: it is put into a file of its own, and
/// that file is checked.
/// </summary>
internal static class TextCheckOfAnswer
{
    /// <summary>Returns the check of a text of a requirement in one language.</summary>
    public static Func<Sheet, string, LocalizedText?> OfRequirement(string name, string language) =>
        Of(name, "requirements", name, language);

    /// <summary>Returns the check of a text of a goal in one language.</summary>
    public static Func<Sheet, string, LocalizedText?> OfGoal(string name, string language) =>
        Of(name, "goals", name["goal-".Length..], language);

    /// <summary>Returns what is wrong with the characters of a text that is not told in two languages.</summary>
    public static LocalizedText? Plain(Sheet sheet, string value) =>
        ProblemIn($"requirements:\n  - chapter: {YamlScalar.Quoted(value)}\n", 2);

    private static Func<Sheet, string, LocalizedText?> Of(string name, string kind, string field, string language) => (sheet, value) =>
    {
        var swedish = language == "sv" ? value : sheet[$"{name}-sv"];
        StringBuilder yaml = new($"{kind}:\n  - {field}:\n");
        if (swedish is not null) yaml.Append(Line("sv", swedish));
        if (language == "en") yaml.Append(Line("en", value));
        return ProblemIn(yaml.ToString(), Math.Max(3, yaml.ToString().Count(sign => sign == '\n')));
    };

    private static string Line(string language, string text) => $"      {language}: {YamlScalar.Quoted(text)}\n";

    // The other language has been asked about already: only what stands on the last line is new.
    private static LocalizedText? ProblemIn(string yaml, int line) =>
        FileFindings.OfCatalog(new CatalogFile("", Encoding.UTF8.GetBytes(yaml))).Found
            .ToSortedList()
            .FirstOrDefault(problem => problem.Line == line) is { } problem
            ? problem.Help is { } help ? new($"{problem.Message.Sv}; {help.Sv}", $"{problem.Message.En}; {help.En}") : problem.Message
            : null;
}
