using System.Globalization;
using System.Text.Json.Nodes;
using Lg.Model.Fields;

namespace Lg.Web.Drafting;

/// <summary>Rows that are pasted from a sheet, with a tab between cells; the first row names the columns.</summary>
/// <param name="Items">The items that the rows became.</param>
/// <param name="Unread">What could not be read: the cells, with their column, and columns that no field is called.</param>
public sealed record PastedTable(IReadOnlyList<JsonObject> Items, IReadOnlyList<string> Unread)
{
    /// <summary>Reads rows.</summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="type">The type of the items.</param>
    /// <param name="taken">The keys that the list has already.</param>
    /// <param name="choicesOf">The words that a field takes.</param>
    public static PastedTable Read(
        string text, ReviewType type, IEnumerable<string> taken, Func<Field, IReadOnlyList<ChoiceValue>> choicesOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(choicesOf);
        var rows = text.ReplaceLineEndings("\n")
            .Split('\n')
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Any(cell => cell.Trim().Length > 0))
            .ToList();
        if (rows.Count == 0)
            return new([], []);

        var columns = rows[0].Select(name => FieldCalled(name.Trim(), type)).ToList();
        List<string> unread = [.. rows[0].Where((name, column) => columns[column] is null && name.Trim().Length > 0)];
        HashSet<string> keys = [.. taken];
        List<JsonObject> items = [];
        foreach (var cells in rows.Skip(1))
        {
            var item = ItemOf(cells, columns, choicesOf, unread);
            if (type.IsKeyed)
                GiveKey(item, keys, type);
            items.Add(item);
        }

        return new(items, unread);
    }

    /// <summary>Returns the fields that a cell can fill in.</summary>
    public static IEnumerable<Field> ColumnsOf(ReviewType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Fields.Where(field => !field.IsDerived && field.Kind != FieldKind.Object && field.ItemKind != FieldKind.Object);
    }

    /// <summary>Returns a key that no other item of a list has.</summary>
    public static string NewKey(ReviewType type, ISet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(taken);
        var number = taken.Count + 1;
        while (taken.Contains($"{type.Word}-{number}"))
            number++;
        return $"{type.Word}-{number}";
    }

    private static Field? FieldCalled(string name, ReviewType type) => ColumnsOf(type).FirstOrDefault(field =>
        name.Equals(field.Name, StringComparison.OrdinalIgnoreCase)
        || name.Equals(field.Label.Sv, StringComparison.OrdinalIgnoreCase)
        || name.Equals(field.Label.En, StringComparison.OrdinalIgnoreCase));

    private static JsonObject ItemOf(
        string[] cells, List<Field?> columns, Func<Field, IReadOnlyList<ChoiceValue>> choicesOf, List<string> unread)
    {
        JsonObject item = [];
        foreach (var (cell, field) in cells.Zip(columns).Where(pair => pair.Second is not null && pair.First.Trim().Length > 0))
        {
            if (AnswerText.Read(field!, cell, choicesOf(field!)) is { } value)
                item[field!.Name] = value;
            else
                unread.Add(string.Create(CultureInfo.InvariantCulture, $"{field!.Label.Sv}: {cell.Trim()}"));
        }

        return item;
    }

    private static void GiveKey(JsonObject item, HashSet<string> keys, ReviewType type)
    {
        var key = item["key"]?.GetValue<string>();
        if (key is null || keys.Contains(key))
            item["key"] = key = NewKey(type, keys);
        keys.Add(key);
    }
}
