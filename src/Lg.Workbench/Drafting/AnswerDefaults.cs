using System.Globalization;
using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Presentation;

namespace Lg.Workbench.Drafting;

/// <summary>What holds of a new requirement when nothing is said.</summary>
internal static class AnswerDefaults
{
    public static IReadOnlyList<Offer> Confidences { get; } =
    [
        new("V", new("kontrollerad i originaltexten", "verified in the primary text")),
        new(
            "V2",
            new(
                "kontrollerad bara i andra hand: en jurist behöver bekräfta",
                "verified in secondary material only: a lawyer must confirm")),
        new("S", new("praxis: uppgiven i en verklig genomgång", "practice: stated by a real review")),
        new("H", new("ur minnet, med hög säkerhet", "from memory, high confidence")),
        new("U", new("osäker: en jurist behöver bekräfta", "uncertain: a lawyer must confirm")),
    ];

    public static LocalizedText WordOf(Enum member) => member switch
    {
        Severity.Critical => new("kritisk", "critical"),
        Severity.Major => new("större", "major"),
        Severity.Minor => new("mindre", "minor"),
        Severity.Advice => new("råd", "advice"),
        Dimension.Suitability => new("lämplighet", "suitability"),
        Dimension.Adequacy => new("tillräcklighet", "adequacy"),
        Dimension.Effectiveness => new("verkan", "effectiveness"),
        Basis basis => new(new Texts(Language.Swedish).Word(basis), new Texts(Language.English).Word(basis)),
        _ => new(JsonText.Word(member), JsonText.Word(member)),
    };

    /// <summary>Returns the day that most cases of the catalog are assessed as of, moved to where the requirement is in force.</summary>
    public static string? CaseDate(Sheet sheet)
    {
        var usual = sheet.Opened.Cases.SelectMany(cases => cases.Cases).GroupBy(one => one.AsOf)
            .OrderByDescending(days => days.Count())
            .ThenByDescending(days => days.Key)
            .Select(days => (DateOnly?)days.Key)
            .FirstOrDefault();
        var (from, until) = (Sheet.Day(sheet["from"]), Sheet.Day(sheet["until"]));
        var day = from > usual || usual is null ? from : usual;
        return (until < day ? until : day)?.ToIso();
    }

    public static string? Coverage(Sheet sheet) =>
        sheet.Fact is { Steps: [.., var fact], Subject.Coverage.Type: { } members } ? members.Find(fact.Name)?.Name : null;

    /// <summary>Returns how well a document as a whole has been checked.</summary>
    public static string? Confidence(Sheet sheet, string document) =>
        sheet.Catalog.Sources.FirstOrDefault(source => source.Id == sheet[document])?.Confidence.ToString();

    /// <summary>
    /// Returns what shows that the fact lies in something that exists; <c>null</c> when nothing on the way can be stated as none.
    /// </summary>
    public static string? Applies(Sheet sheet) =>
        sheet.Fact is { Guards: { Count: > 0 } guards } ? string.Join(" && ", guards.Select(guard => $"{guard}.exists")) : null;

    public static string? LimitFrom(Sheet sheet) => sheet["from"] ?? sheet.CaseDate?.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns a name made from what the fact belongs to, that no parameter has.</summary>
    public static string? ParameterName(Sheet sheet)
    {
        if (sheet.Fact is not { } fact || sheet.Pattern is not { } pattern)
            return null;

        var ending = pattern switch { Pattern.Within => "Months", Pattern.By => "Latest", Pattern.AtLeast => "Minimum", _ => "Maximum" };
        var of = (fact.Owner ?? fact.Fact).Name;
        string[] names =
        [
            of + ending,
            of + Capital(fact.Fact.Name) + ending,
            .. Enumerable.Range(2, 98).Select(number => string.Create(CultureInfo.InvariantCulture, $"{of}{ending}{number}")),
        ];
        return names.FirstOrDefault(name => sheet.Catalog.Parameters.All(parameter => parameter.Name != name));
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
