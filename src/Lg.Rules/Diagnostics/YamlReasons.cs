namespace Lg.Rules.Diagnostics;

/// <summary>What the YAML parser means when it stops, in words for somebody who writes rules or reviews.</summary>
internal static class YamlReasons
{
    // The parser gives its reason only as English prose, so it is known by a part of that; what is not known gets the last words.
    private static readonly Reason[] Known =
    [
        new(
            "found invalid mapping",
            "ett kolon följt av mellanslag gör texten till en nyckel",
            "a colon followed by a space makes the text a key",
            "skriv texten inom citattecken, eller kontrollera indraget",
            "write the text in quotes, or check the indentation"),
        new(
            "Mapping values are not allowed",
            "ett kolon står där ingen nyckel kan stå",
            "a colon stands where no key can stand",
            "skriv en text med kolon i inom citattecken, och kontrollera indraget",
            "write a text with a colon in quotes, and check the indentation"),
        new("',' or ']'", "listan som börjar med `[` saknar `,` eller `]` här", "the list that begins with `[` lacks `,` or `]` here"),
        new("',' or '}'", "gruppen som börjar med `{` saknar `,` eller `}` här", "the group that begins with `{` lacks `,` or `}` here"),
        new(
            "quoted scalar, found unexpected",
            "citattecknet här saknar sitt avslutande",
            "the quotation mark here lacks its closing one"),
        new(
            "escape",
            "omvänt snedstreck följs här inte av en känd kod",
            "a backslash is not followed by a known code here",
            "skriv `\\\\` för ett omvänt snedstreck, eller använd `'…'`",
            "write `\\\\` for a backslash, or use `'…'`"),
        new("tab", "tabbar kan inte vara indrag", "tabs cannot be indentation", "använd mellanslag", "use spaces"),
        new(
            "cannot start any token",
            "tecknet här kan inte inleda ett värde",
            "the character here cannot begin a value",
            "skriv texten inom citattecken",
            "write the text in quotes"),
        new(
            "block scalar",
            "indraget efter `|` eller `>` är fel",
            "the indentation after `|` or `>` is wrong",
            "dra in alla rader i texten lika mycket",
            "indent all lines of the text equally"),
        new(
            "could not find expected ':'",
            "raden är ingen nyckel: den saknar `:`",
            "the line is no key: it lacks `:`",
            "kontrollera indraget; en text på flera rader skrivs med indrag efter `|`",
            "check the indentation; a text of several lines is written indented after `|`"),
        new(
            "'-' indicator",
            "en post i listan saknar `-`, eller har fel indrag",
            "an item of the list lacks `-`, or has the wrong indentation"),
        new("expected key", "indraget stämmer inte med raderna ovanför", "the indentation does not agree with the lines above"),
        new("indentation", "indraget stämmer inte med raderna ovanför", "the indentation does not agree with the lines above"),
        new(
            "not allowed in this context",
            "indraget stämmer inte med raderna ovanför",
            "the indentation does not agree with the lines above"),
        new(
            "",
            "texten är inte giltig YAML här",
            "the text is not valid YAML here",
            "kontrollera indrag, kolon, citattecken och klamrar på raden och raden före",
            "check indentation, colons, quotes and brackets on this line and the one before"),
    ];

    /// <summary>Returns the words for what the parser says.</summary>
    public static Reason For(string message) => Known.First(reason => message.Contains(reason.Part, StringComparison.Ordinal));

    /// <summary>What the parser says, and what it means.</summary>
    internal sealed record Reason(string Part, string Sv, string En, string? HelpSv = null, string? HelpEn = null);
}
