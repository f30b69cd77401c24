using System.Globalization;
using System.Text;
using Lg.Workbench.Drafting;

namespace Lg.Cli.Commands.Catalogs;

/// <summary>
/// Asks whoever sits at the keyboard what a new requirement needs to be told. Questions go to stderr, so that results can still be piped.
/// </summary>
internal sealed class Questioner(Session session) : IDisposable
{
    // What stands for "nothing" where a default would be taken for an empty line.
    private static readonly string[] Nothing = ["-", "inget", "nothing"];
    private static readonly string[] Back = [Interview.Back, "tillbaka", "back"];

    // What somebody has written, for when they come to the question again.
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly StreamReader keyboard = new(session.Terminal.In, new UTF8Encoding(false), leaveOpen: true);
    private IReadOnlyList<Offer> offers = [];
    private int asked;

    /// <summary>Asks until the answer can be used.</summary>
    /// <returns>The answer; empty for none.</returns>
    /// <exception cref="OperationCanceledException">There is nobody any longer.</exception>
    public string Ask(Answer answer, Sheet sheet)
    {
        if (asked++ == 0)
            Line(session.Say(
                "Skriv < eller tillbaka för att ändra svaret före. Ctrl-C avbryter utan att något skrivs.",
                "Write < or back to change the answer before. Ctrl-C ends without writing anything."));
        offers = answer.Offers(sheet);
        Line("");
        Show(answer.Name);
        var suggested = Suggested(answer, sheet);
        while (true)
        {
            Write($"{Capital(answer.Prompt.In(session.Language))}{Hint(suggested, answer.IsOptional)}: ");
            var line = Read();
            if (Back.Contains(line, StringComparer.OrdinalIgnoreCase))
                return Interview.Back;

            var value = Meant(line, suggested, answer);
            if (value.Length == 0 && answer.IsOptional)
                return "";
            if (value.Length == 0)
                continue;
            if (Interview.Problem(answer, sheet, value) is not { } problem)
                return Kept(answer, sheet, value);

            Refuse(answer, sheet, value, problem.In(session.Language));
        }
    }

    // What was written once is suggested again, unless an answer that has changed since does not permit it.
    private string? Suggested(Answer answer, Sheet sheet) =>
        written.TryGetValue(answer.Name, out var before) && Interview.Problem(answer, sheet, before) is null
            ? before
            : answer.Default?.Invoke(sheet);

    private string Kept(Answer answer, Sheet sheet, string value)
    {
        if (value == answer.Default?.Invoke(sheet))
            written.Remove(answer.Name);
        else
            written[answer.Name] = value;
        return value;
    }

    /// <summary>Asks whether to go on.</summary>
    public bool Confirms(string question)
    {
        Write($"{question} {session.Say("[ja]", "[yes]")}: ");
        return Read().ToUpperInvariant() is "" or "J" or "JA" or "Y" or "YES";
    }

    public void Dispose() => keyboard.Dispose();

    private string Meant(string line, string? standard, Answer answer)
    {
        if (line.Length == 0)
            return standard ?? "";
        if (answer.IsOptional && Nothing.Contains(line, StringComparer.OrdinalIgnoreCase))
            return "";
        return int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offers.Count
            ? offers[number - 1].Word
            : line;
    }

    // Words that describe a fact are a way to find it, not a mistake.
    private void Refuse(Answer answer, Sheet sheet, string value, string problem)
    {
        offers =
            answer.Name == "fact" ? [.. FactSearch.ByWords(value, sheet.Pattern).Select(fact => new Offer(fact.Path, fact.Name))] : offers;
        if (answer.Name == "fact" && offers.Count > 0)
            Show(answer.Name);
        else
            Line($"  {problem}");
    }

    private void Show(string name)
    {
        foreach (var (number, offer) in offers.Index())
            Line(string.Create(CultureInfo.InvariantCulture, $"  {number + 1,3}  {offer.Word} – {offer.Meaning.In(session.Language)}"));
        if (name == "pattern")
            Line(ProposalText.WriteGallery(session.Language).TrimEnd());
    }

    private string Hint(string? standard, bool isOptional) => standard is not null
        ? $" [{standard}]{(isOptional ? session.Say(", - för inget", ", - for nothing") : "")}"
        : isOptional ? session.Say(" [inget]", " [nothing]") : "";

    private string Read()
    {
        session.Cancellation.ThrowIfCancellationRequested();
        var line = keyboard.ReadLine() ?? throw new OperationCanceledException();
        session.Cancellation.ThrowIfCancellationRequested();
        return line.Trim();
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private void Line(string text) => Write(text + "\n");

    private void Write(string text)
    {
        session.Terminal.Error.Write(text);
        session.Terminal.Error.Flush();
    }
}
