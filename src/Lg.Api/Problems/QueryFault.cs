using Lg.Model;

namespace Lg.Api.Problems;

/// <summary>One thing that is wrong with a parameter of an address; worded here and nowhere else.</summary>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Code">The code, <c>LG</c> and four digits.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What to do about it.</param>
internal sealed record QueryFault(string Parameter, string Code, LocalizedText Message, LocalizedText Help)
{
    private const int LongestName = 40;

    public static QueryFault Unknown(string parameter, IReadOnlyCollection<string> known) => new(
        Shortened(parameter), "LG7001",
        new("okänd parameter", "unknown parameter"),
        known.Count == 0
            ? new("adressen har inga parametrar", "the address has no parameters")
            : new($"de som finns är {Quoted(known)}", $"those that exist are {Quoted(known)}"));

    public static QueryFault NotOneOf(string parameter, IReadOnlyList<string> words, string? nearest) => new(
        parameter, "LG7002",
        new("värdet finns inte bland dem som kan väljas", "the value is not among those to choose from"),
        nearest is not null
            ? new($"menade du `{nearest}`? Välj bland {Quoted(words)}", $"did you mean `{nearest}`? Choose among {Quoted(words)}")
            : new($"välj bland {Quoted(words)}", $"choose among {Quoted(words)}"));

    public static QueryFault NotANumber(string parameter, int least, int most) => new(
        parameter, "LG7003",
        new("inte ett heltal inom gränserna", "not a whole number within the limits"),
        new($"skriv ett heltal från {least} till {most}", $"write a whole number from {least} to {most}"));

    public static QueryFault NotADay(string parameter) => new(
        parameter, "LG7004",
        new("inte en hel dag", "not a whole day"),
        new("skriv till exempel `2026-10-31`", "write for example `2026-10-31`"));

    public static QueryFault TooLong(string parameter, int most) => new(
        parameter, "LG7005",
        new("texten är för lång", "the text is too long"),
        new($"skriv högst {most} tecken", $"write at most {most} characters"));

    public static QueryFault Repeated(string parameter) => new(
        parameter, "LG7006",
        new("anges flera gånger", "given several times"),
        new("ange den en gång", "give it once"));

    public static QueryFault NotATable(string parameter) => new(
        parameter, "LG7007",
        new("bara en lista i taget kan vara kommaseparerad", "only one list at a time can be comma-separated"),
        new("välj `findings` eller `goals`", "choose `findings` or `goals`"));

    public static QueryFault OfAnotherForm(string parameter) => new(
        parameter, "LG7008",
        new("parametern gäller en annan form av svaret", "the parameter belongs to another form of the answer"),
        new(
            "`include`, `lang` och `top` gäller JSON; välj delar med `fields` och språk med `Accept-Language`",
            "`include`, `lang` and `top` belong to JSON; choose parts with `fields`, and the language with `Accept-Language`"));

    // What a stranger wrote is repeated only so far that it can be recognised.
    private static string Shortened(string name) => name.Length <= LongestName ? name : $"{name[..LongestName]}…";

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}
