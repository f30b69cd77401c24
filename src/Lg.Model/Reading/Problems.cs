using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Reading.Conversions;

namespace Lg.Model.Reading;

/// <summary>Everything that can be wrong with a review: the only place that words it.</summary>
internal sealed class Problems(string? file, TextPositions positions, JsonPath path)
{
    private const int SuggestedWords = 3;
    private const int ListedWords = 30;

    private readonly List<Diagnostic> found = [];
    private int more;

    public bool Any => found.Count > 0;


    public IReadOnlyList<Diagnostic> ToList() => more == 0 ? found :
    [
        .. found,
        new Diagnostic
        {
            Code = "LG4000",
            Message = new($"och {more} fel till, som inte visas", $"and {more} more errors, not shown"),
            File = file,
        },
    ];

    public void NotJson(long offset, bool endsTooEarly) => Add(
        "LG4001", offset,
        endsTooEarly ? "filen tar slut för tidigt" : "texten är inte giltig JSON här",
        endsTooEarly ? "the file ends too early" : "the text is not valid JSON here",
        endsTooEarly
            ? "kontrollera att hela filen har sparats och att varje `{` och `[` har sitt slut"
            : "kontrollera kommatecken, citattecken och klamrar på raden och raden före",
        endsTooEarly
            ? "check that the whole file was saved and that every `{` and `[` is closed"
            : "check commas, quotes and brackets on this line and the one before");

    public void NotAText(LocalizedText kind) => Add(
        "LG4002", 0, $"detta är {kind.Sv}, inte en text", $"this is {kind.En}, not a text", OtherFormats.Help.Sv, OtherFormats.Help.En);

    public void NotUtf8(long offset) => Add(
        "LG4002", offset, "texten är inte giltig UTF-8 här", "the text is not valid UTF-8 here",
        "spara filen med teckenkodningen UTF-8", "save the file with the encoding UTF-8");

    public void UnknownField(long offset, int length, string name, ReviewType? type)
    {
        if (IsOnlyCounted())
            return;

        var suggestion = type is null
            ? null
            : CompletenessMarkers.NameOf(name, type)
                ?? Suggestion.For(name, type.Fields.Where(field => !field.IsDerived).Select(field => field.Name));
        var help =
            suggestion is null ? FieldsElsewhere.Help(name, type) : new($"menade du `{suggestion}`?", $"did you mean `{suggestion}`?");
        Add(
            "LG4003", offset, $"okänt fält `{Shorten(name)}`", $"unknown field `{Shorten(name)}`",
            help.Sv, help.En, length);
    }

    public void WrongType(long offset, LocalizedText expected, LocalizedText actual, string? meant = null)
    {
        if (IsOnlyCounted())
            return;

        Add(
            "LG4004", offset, $"här ska stå {expected.Sv}, men det är {actual.Sv}", $"expected {expected.En}, but this is {actual.En}",
            meant is null ? null : $"menade du `{meant}`? Skriv det utan citattecken",
            meant is null ? null : $"did you mean `{meant}`? Write it without quotes");
    }

    public void NotADate(long offset, string text, string? meant) => Add(
        "LG4005", offset, $"`{Shorten(text)}` är inte ett datum i kalendern", $"`{Shorten(text)}` is not a date of the calendar",
        meant is null ? "skriv `2026`, `2026-10` eller `2026-10-31`" : $"menade du `{meant}`?",
        meant is null ? "write `2026`, `2026-10` or `2026-10-31`" : $"did you mean `{meant}`?");

    public void OddYear(string code, long offset, string text) => Add(
        code, offset,
        $"`{Shorten(text)}` ligger utanför de år som en genomgång kan ange: {PartialDate.FirstYear} till {PartialDate.LastYear}",
        $"`{Shorten(text)}` lies outside the years that a review can state: {PartialDate.FirstYear} to {PartialDate.LastYear}",
        "kontrollera årtalet", "check the year");

    public void OutOfRange(long offset, string text, Field field)
    {
        if (field.Minimum is null)
            Add("LG4006", offset, $"talet `{Shorten(text)}` är för stort", $"the number `{Shorten(text)}` is too large");
        else
            Add(
                "LG4006",
                offset,
                $"`{Shorten(text)}` är utanför det tillåtna: {field.Minimum} till {field.Maximum}",
                $"`{Shorten(text)}` is outside what is permitted: {field.Minimum} to {field.Maximum}");
    }

    public void UnknownChoice(long offset, string text, IReadOnlyList<ChoiceValue> choices, string? meant)
    {
        if (IsOnlyCounted())
            return;

        var suggestion = meant ?? Suggestion.For(text, choices.Select(choice => choice.Name));
        var all = Quoted(choices.Select(choice => choice.Name));
        Add(
            "LG4007",
            offset,
            $"`{Shorten(text)}` är inte ett av de ord som får stå här",
            $"`{Shorten(text)}` is not one of the words permitted here",
            suggestion is null ? $"välj något av {all}" : $"menade du `{suggestion}`? Orden är {all}",
            suggestion is null ? $"choose one of {all}" : $"did you mean `{suggestion}`? The words are {all}");
    }

    /// <summary>
    /// Reports a word that the catalog does not have. Few words are all listed; of many, those most like it and where the others are.
    /// </summary>
    public void UnknownWord(long offset, string text, WordKind kind, IReadOnlyList<ChoiceValue> words, string? meant)
    {
        if (IsOnlyCounted())
            return;

        var name = KindWords.Of(kind);
        var like = meant is not null ? [meant] : Suggestion.Nearest(text, words.Select(word => word.Name), SuggestedWords);
        var advice = words.Count == 0 ? new LocalizedText("Ta bort fältet: katalogen har inga", "Remove the field: the catalog has none")
            : words.Count <= ListedWords
            ? new LocalizedText(
                $"Välj något av {Quoted(words.Select(word => word.Name))}", $"Choose one of {Quoted(words.Select(word => word.Name))}")
            : new LocalizedText($"Alla {name.Many.Sv} står i formatets schema", $"All {name.Many.En} are in the schema of the format");
        Add(
            "LG4022", offset, $"katalogen har inget {name.One.Sv} `{Shorten(text)}`", $"the catalog has no {name.One.En} `{Shorten(text)}`",
            like.Count == 0 ? LowerFirst(advice.Sv) : $"menade du {Either(like, "eller")}? {advice.Sv}",
            like.Count == 0 ? LowerFirst(advice.En) : $"did you mean {Either(like, "or")}? {advice.En}");
    }

    public void DuplicateField(long offset, int length, string name)
    {
        if (!IsOnlyCounted())
            Add(
                "LG4008",
                offset,
                $"fältet `{Shorten(name)}` står två gånger",
                $"the field `{Shorten(name)}` stands twice",
                "behåll ett av dem",
                "keep one of them",
                length);
    }

    public void DuplicateKey(long offset, string key) => Add(
        "LG4009", offset, $"nyckeln `{Shorten(key)}` finns redan i listan", $"the key `{Shorten(key)}` is already in the list",
        "ge varje post en egen nyckel", "give each item a key of its own");

    public void MissingKey(long offset) => Add(
        "LG4009", offset, "posten saknar `key`", "the item has no `key`",
        "ge posten en kort, unik nyckel, till exempel avsnittets nummer",
        "give the item a short, unique key, for example the number of its section");

    public void BadKey(long offset) => Add(
        "LG4009", offset, $"en nyckel har 1 till {ReadingLimits.KeyLength} tecken", $"a key has 1 to {ReadingLimits.KeyLength} characters");

    public void TooLarge(long bytes) => AddAt(
        "LG4010", (0, 0), 0,
        $"genomgången är {Megabytes(bytes)} MB; gränsen är {Megabytes(ReadingLimits.Bytes)} MB",
        $"the review is {Megabytes(bytes)} MB; the limit is {Megabytes(ReadingLimits.Bytes)} MB",
        "kontrollera att det är rätt fil", "check that it is the right file");

    public void TooDeep(long offset) => Add(
        "LG4011", offset, $"för många nivåer; gränsen är {ReadingLimits.Depth}", $"too many levels; the limit is {ReadingLimits.Depth}");

    public void TooManyItems(long offset) => Add(
        "LG4012", offset, $"listan har fler än {ReadingLimits.Items} poster", $"the list has more than {ReadingLimits.Items} items",
        "svara för samlingen som helhet i fältet som slutar på `Coverage`",
        "answer for the collection as a whole in the field that ends in `Coverage`");

    public void TooManyItemsInAll(long offset) => Add(
        "LG4012",
        offset,
        $"genomgången har fler än {ReadingLimits.TotalItems} poster sammanlagt",
        $"the review has more than {ReadingLimits.TotalItems} items in all",
        "svara för samlingar som helhet i fälten som slutar på `Coverage`",
        "answer for collections as a whole in the fields that end in `Coverage`");

    public void TooLong(long offset) => Add(
        "LG4012",
        offset,
        $"texten är längre än {ReadingLimits.TextLength} tecken",
        $"the text is longer than {ReadingLimits.TextLength} characters");

    public void Derived(long offset, int length, string name) => Add(
        "LG4013", offset, $"`{name}` räknas ut och kan inte anges", $"`{name}` is computed and cannot be stated",
        "ta bort fältet", "remove the field", length);

    public void StatedBesideNone(long offset, string name) => Add(
        "LG4014", offset, $"`{name}` står bredvid `exists: false`", $"`{name}` stands beside `exists: false`",
        "ta bort `exists: false` om det finns, annars de andra fälten",
        "remove `exists: false` if there is one, otherwise the other fields");

    public void StatedBesidePlan(long offset, string what, string plan) => Add(
        "LG4014",
        offset,
        $"`{what}` står bredvid `{plan}`, som säger att det ännu inte finns",
        $"`{what}` stands beside `{plan}`, which says that there is none yet",
        $"ta bort `{plan}` om det finns i dag; annars ska `{plan}` stå ensamt eller bredvid `exists: false`",
        $"remove `{plan}` if there is one today; otherwise `{plan}` stands alone or beside `exists: false`");

    public void MarkerWithoutList(long offset, string name) => Add(
        "LG4015", offset, $"`{name}` säger något om en lista som inte är angiven", $"`{name}` speaks of a list that is not stated",
        "ange listan, eller ta bort fältet", "state the list, or remove the field");

    public void BadCoverage(long offset) => Add(
        "LG4016", offset, "detta är inte ett svar för en samling", "this is not an answer for a collection",
        "skriv `all`, `some`, `atLeastSome`, `none`, `{ \"done\": 3, \"of\": 11 }` där `done` är högst `of`, eller `{ \"atLeast\": 2 }`",
        "write `all`, `some`, `atLeastSome`, `none`, `{ \"done\": 3, \"of\": 11 }` where `done` is at most `of`, or `{ \"atLeast\": 2 }`");

    public void NotAnInstant(long offset, string text)
    {
        // Whoever writes a day knows the calendar; what is missing is the time of day.
        if (PartialDate.TryParse(text, out var date))
        {
            var day = date.Day > 0 ? text : "2026-05-01";
            Add(
                "LG4017",
                offset,
                $"`{text}` är ett datum, men här behövs också klockslaget",
                $"`{text}` is a date, but the time of day is needed too",
                $"skriv till exempel `{day}T14:30:00+02:00`; +01:00 är vintertid, +02:00 sommartid",
                $"write for example `{day}T14:30:00+02:00`; +01:00 is winter time, +02:00 summer time");
            return;
        }

        Add(
            "LG4017",
            offset,
            $"`{Shorten(text)}` är inte en tidpunkt med förskjutning från UTC",
            $"`{Shorten(text)}` is not an instant with its offset from UTC",
            "skriv till exempel `2026-05-01T14:30:00+02:00`", "write for example `2026-05-01T14:30:00+02:00`");
    }

    public void PointsNowhere(long offset, string text) => Add(
        "LG4018",
        offset,
        $"`{Shorten(text)}` pekar inte på något fält i genomgången",
        $"`{Shorten(text)}` does not point at a field of the review",
        "skriv en JSON Pointer, till exempel `/risks/method`", "write a JSON Pointer, for example `/risks/method`");

    public void UnknownVersion(long offset, string text) => Add(
        "LG4019", offset, $"schemaversionen `{Shorten(text)}` är okänd", $"the schema version `{Shorten(text)}` is unknown",
        $"skriv `{SchemaVersion.Current}`, eller `{SchemaVersion.Convertible}` i en fil av det äldre slaget",
        $"write `{SchemaVersion.Current}`, or `{SchemaVersion.Convertible}` in a file of the older kind");

    /// <summary>Adds a problem that is not about JSON, such as one of the YAML around it.</summary>
    public void Add(string code, long offset, string sv, string en, string? helpSv = null, string? helpEn = null, int length = 0) =>
        AddAt(code, found.Count < ReadingLimits.Problems ? positions.Locate(offset) : default, length, sv, en, helpSv, helpEn);

    private void AddAt(
        string code, (int Line, int Column) place, int length, string sv, string en, string? helpSv = null, string? helpEn = null)
    {
        if (found.Count == ReadingLimits.Problems)
        {
            more++;
            return;
        }

        found.Add(new Diagnostic
        {
            Code = code,
            Message = new(sv, en),
            Help = helpSv is null || helpEn is null ? null : new(helpSv, helpEn),
            File = file,
            Line = place.Line,
            Column = place.Column,
            Length = length,
            Pointer = path.ToString(),
        });
    }

    // A text can have a million mistakes; what is not shown is not worded.
    private bool IsOnlyCounted()
    {
        if (found.Count < ReadingLimits.Problems)
            return false;

        more++;
        return true;
    }

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static string Either(IReadOnlyList<string> words, string or) =>
        words.Count == 1 ? Quoted(words) : $"{Quoted(words.SkipLast(1))} {or} `{words[^1]}`";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static long Megabytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;

    // What a stranger wrote is repeated in part only, so that a message stays a message.
    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
