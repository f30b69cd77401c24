using System.Globalization;
using Lg.Model;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Reads what <see cref="PackedWriter"/> wrote.</summary>
/// <param name="text">The packed text.</param>
/// <param name="files">The files of the catalog, in the order in which they are numbered.</param>
internal sealed class PackedReader(string text, IReadOnlyList<SourceText> files)
{
    private int at;

    public string Required() => Text() ?? throw new FormatException("a value is missing in the packed catalog");

    public string? Text()
    {
        var line = Line();
        return line.SequenceEqual(PackedWriter.Nothing) ? null : line.Contains('\\') ? Unescaped(line) : line.ToString();
    }

    public int Number() => int.Parse(Line(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public int? OptionalNumber() =>
        Text() is { } number ? int.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    public bool Flag() => Number() == 1;

    public DateOnly? Date() => Text() is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public LocalizedText? OptionalTexts() => Text() is { } sv ? new(sv, Required()) : null;

    public LocalizedText Texts() => OptionalTexts() ?? throw new FormatException("a text is missing in the packed catalog");

    public SourceText? OptionalSource()
    {
        if (Text() is not { } source)
            return null;

        var numbers = Line();
        var file = files[Next(ref numbers)];
        return new SourceText(source, file.File, Next(ref numbers), Next(ref numbers), Next(ref numbers), file);
    }

    public SourceText Source() => OptionalSource() ?? throw new FormatException("an expression is missing in the packed catalog");

    public Template? OptionalTemplate() => OptionalSource() is { } sv ? new(sv, Source()) : null;

    public Template Template() => OptionalTemplate() ?? throw new FormatException("a text is missing in the packed catalog");

    public Located? OptionalPlace()
    {
        var numbers = Line();
        return numbers.SequenceEqual(PackedWriter.Nothing)
            ? null
            : new(files[Next(ref numbers)], new(Next(ref numbers), Next(ref numbers)));
    }

    public Located Place() => OptionalPlace() ?? throw new FormatException("a place is missing in the packed catalog");

    public IReadOnlyList<T> List<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }

    private ReadOnlySpan<char> Line()
    {
        var rest = text.AsSpan(at);
        var end = rest.IndexOf('\n');
        if (end < 0)
            throw new FormatException("the packed catalog ends too early");

        at += end + 1;
        return rest[..end];
    }

    private static int Next(ref ReadOnlySpan<char> numbers)
    {
        var end = numbers.IndexOf(' ');
        var number = int.Parse(end < 0 ? numbers : numbers[..end], NumberStyles.None, CultureInfo.InvariantCulture);
        numbers = end < 0 ? [] : numbers[(end + 1)..];
        return number;
    }

    private static string Unescaped(ReadOnlySpan<char> line)
    {
        Span<char> plain = line.Length <= 512 ? stackalloc char[line.Length] : new char[line.Length];
        var length = 0;
        for (var i = 0; i < line.Length; i++)
            plain[length++] = line[i] != '\\' ? line[i] : line[++i] == 'n' ? '\n' : line[i];
        return plain[..length].ToString();
    }
}
