using Lg.Faces;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Reading;

namespace Lg.Cli;

/// <summary>Everything that can be wrong with files and arguments: the only place of the tool that words it.</summary>
internal static class ToolProblems
{
    public static Diagnostic Usage(string sv, string en, string? helpSv = null, string? helpEn = null) =>
        Make("LG6001", null, sv, en, helpSv, helpEn);

    public static Diagnostic NoSuchFile(string file) => Make(
        "LG6002",
        file,
        "filen finns inte",
        "there is no such file",
        "kontrollera namnet och i vilken mapp du står",
        "check the name and which folder you are in");

    public static Diagnostic IsFolder(string file) => Make(
        "LG6003",
        file,
        "detta är en mapp, inte en fil",
        "this is a folder, not a file",
        "ange en fil i mappen",
        "name a file in the folder");

    public static Diagnostic NoSuchFolder(string folder) => Make(
        "LG6002",
        folder,
        "mappen finns inte",
        "there is no such folder",
        "kontrollera namnet och i vilken mapp du står",
        "check the name and which folder you are in");

    public static Diagnostic Unreadable(string file) => Make(
        "LG6004",
        file,
        "filen går inte att läsa",
        "the file cannot be read",
        "kontrollera att du har rätt att läsa den och att inget annat program låser den",
        "check that you may read it and that no other program locks it");

    public static Diagnostic TooLarge(string file, long bytes, long limit) => Make(
        "LG4010", file,
        $"genomgången är {HumanWords.Size(bytes, Language.Swedish)}; gränsen är {HumanWords.Limit(limit, Language.Swedish)}",
        $"the review is {HumanWords.Size(bytes, Language.English)}; the limit is {HumanWords.Limit(limit, Language.English)}",
        "kontrollera att det är rätt fil", "check that it is the right file");

    public static Diagnostic EndlessInput(string file, long limit) => Make(
        "LG4010", file,
        $"genomgången är större än {HumanWords.Limit(limit, Language.Swedish)}, som är gränsen",
        $"the review is larger than {HumanWords.Limit(limit, Language.English)}, which is the limit",
        "kontrollera att det är rätt fil", "check that it is the right file");

    public static Diagnostic Empty(string file) => Make(
        "LG6005", file, "filen är tom", "the file is empty", "`lg init` ger en fil att fylla i", "`lg init` gives a file to fill in");

    /// <summary>Returns what is to be said of an upgraded review: what was lost and what was not carried over.</summary>
    public static IEnumerable<Diagnostic> Upgraded(string file, UpgradedReview review)
    {
        if (review.Conversion is null)
            yield return Note(
                file,
                new(
                    $"genomgången är redan i version {SchemaVersion.Current} av formatet",
                    $"the review is already in version {SchemaVersion.Current} of the format"));
        if (review.IsRewritten)
            yield return Note(
                file,
                new(
                    "kommentarer och uppställning har inte kunnat behållas; genomgången är skriven som JSON",
                    "comments and layout could not be kept; the review is written as JSON"));
        foreach (var observation in review.Conversion?.Observations ?? [])
            yield return Note(file, observation.Message) with { Code = observation.Code, Pointer = observation.Pointers[0] };
    }

    private static Diagnostic Note(string file, LocalizedText message) =>
        new() { Code = "LG6012", Severity = DiagnosticSeverity.Warning, Message = message, File = file };

    public static Diagnostic Unwritable(string file, string said, LocalizedText advice) => Make(
        "LG6006", file, $"går inte att skriva ({said})", $"cannot be written ({said})", advice.Sv, advice.En);

    public static Diagnostic NoOutput(string said) => Make(
        "LG6006", null, $"resultatet går inte att skriva ({said})", $"the result cannot be written ({said})",
        "se efter vart det leds, eller skriv det till en fil med `--output`", "see where it is led, or write it to a file with `--output`");

    public static Diagnostic LeadsElsewhere(string file) => Make(
        "LG6006",
        file,
        "länken leder ut ur mappen, så inget är skrivet",
        "the link leads out of the folder, so nothing has been written",
        "ta bort länken",
        "remove the link");

    public static Diagnostic NotRegular(string file) => Make(
        "LG3006", file, "detta är ingen vanlig fil", "this is not a regular file", "flytta ut den ur mappen", "move it out of the folder");

    public static Diagnostic IsInput(string file) => Make(
        "LG6011",
        file,
        "resultatet skulle skriva över en fil som det kommer av",
        "the result would overwrite a file that it comes from",
        "välj ett annat namn",
        "choose another name");

    public static Diagnostic ChangedMeanwhile(string file) => Make(
        "LG6006",
        file,
        "filen har ändrats under tiden, så inget är skrivet",
        "the file has changed meanwhile, so nothing has been written",
        "kör kommandot igen",
        "run the command again");

    public static Diagnostic AlreadyThere(string file) => Make(
        "LG6007",
        file,
        "filen finns redan",
        "the file is already there",
        "välj ett annat namn, eller skriv över den med `--force`",
        "choose another name, or overwrite it with `--force`");

    public static Diagnostic FolderNotEmpty(string folder) => Make(
        "LG6007",
        folder,
        "i mappen finns filer som `lg` inte har skrivit",
        "the folder has files that `lg` has not written",
        "välj en tom mapp, eller skriv ändå med `--force`",
        "choose an empty folder, or write all the same with `--force`");

    public static Diagnostic IsFile(string folder) => Make(
        "LG6003", folder, "detta är en fil, inte en mapp", "this is a file, not a folder", "ange en mapp", "name a folder");

    public static Diagnostic Host(DateOnly today) => Make(
        "LG6008", null,
        $"genomgången säger inte när den beslutades, så den bedöms per i dag, {today:yyyy-MM-dd}",
        $"the review does not say when it was decided, so it is assessed as of today, {today:yyyy-MM-dd}",
        "ange datum med `--as-of`, så att samma genomgång alltid ger samma svar",
        "give a date with `--as-of`, so that the same review always gives the same answer")
        with
    { Severity = DiagnosticSeverity.Warning };

    public static Diagnostic NoRequest(int line) => Make(
        "LG6010", null,
        $"rad {line} är inget uttryck i JSON", $"line {line} is no expression in JSON",
        "skriv en rad som `{\"expr\": \"1 + 1\"}`", "write a line like `{\"expr\": \"1 + 1\"}`");

    public static Diagnostic Unexpected(Exception exception) => Make(
        "LG6009", null,
        $"oväntat fel ({exception.GetType().Name})", $"unexpected error ({exception.GetType().Name})",
        "kör igen med miljövariabeln `LG_DEBUG=1` för detaljer, och rapportera felet",
        "run again with the environment variable `LG_DEBUG=1` for details, and report the error");

    private static Diagnostic Make(string code, string? file, string sv, string en, string? helpSv = null, string? helpEn = null) => new()
    {
        Code = code,
        Message = new(sv, en),
        Help = helpSv is null || helpEn is null ? null : new(helpSv, helpEn),
        File = file,
    };
}
