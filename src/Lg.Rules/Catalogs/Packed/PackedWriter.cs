using System.Globalization;
using System.Text;
using Lg.Model;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Catalogs;

/// <summary>Writes values one on each line, so that two versions of a packed catalog can be compared and merged line by line.</summary>
internal sealed class PackedWriter(List<string> files)
{
    /// <summary>What stands for a value that is not there; a text that is the same has a backslash before it.</summary>
    public const string Nothing = "~";

    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    public void Text(string? value) => text.Append(value is null ? Nothing : value == Nothing ? @"\~" : Escaped(value)).Append('\n');

    public void Number(int? value) => Text(value?.ToString(CultureInfo.InvariantCulture));

    public void Flag(bool value) => Number(value ? 1 : 0);

    public void Date(DateOnly? value) => Text(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Texts(LocalizedText? value)
    {
        Text(value?.Sv);
        if (value is not null) Text(value.En);
    }

    /// <summary>Writes an expression or a text with expressions in it, and where it stands.</summary>
    public void Source(SourceText? value)
    {
        Text(value?.Text);
        if (value is not null) Numbers(FileOf(value), value.FirstLine, value.FirstColumn, value.Indent);
    }

    public void Template(Template? value)
    {
        Source(value?.Sv);
        if (value is not null) Source(value.En);
    }

    public void Place(Located? value)
    {
        if (value is null)
            Text(null);
        else
            Numbers(FileOf(value.Source), value.Span.Start, value.Span.Length);
    }

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    private void Numbers(params int[] numbers) => Text(string.Join(' ', numbers));

    private static string Escaped(string value) =>
        value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);

    private int FileOf(SourceText source)
    {
        var index = files.IndexOf(source.File ?? "");
        return index >= 0 ? index : throw new ArgumentException($"{source.File} is no file of the catalog", nameof(source));
    }
}
