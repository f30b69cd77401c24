using System.Globalization;
using Lg.Model.Fields;

namespace Lg.Rules.Findings;

/// <summary>Puts places of a review in the order of the model: as a reader of the review meets them.</summary>
internal sealed class FieldOrder : IComparer<string>
{
    public static FieldOrder Instance { get; } = new();

    /// <summary>Compares sets of places: the smaller first, then place by place.</summary>
    public static int Compare(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var order = one.Count.CompareTo(other.Count);
        for (var i = 0; order == 0 && i < one.Count; i++)
            order = Instance.Compare(one[i], other[i]);
        return order;
    }

    public int Compare(string? x, string? y)
    {
        if (x == y)
            return 0;

        var order = KeyOf(x!).SequenceCompareTo(KeyOf(y!));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    // Last year's review, which is no field, stands after all that is.
    private static ReadOnlySpan<int> KeyOf(string pointer)
    {
        List<int> key = [];
        ReviewType? type = FieldTable.Review;
        foreach (var step in pointer[1..].Split('/'))
        {
            if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var item))
            {
                key.Add(item);
            }
            else
            {
                var field = type?.Find(step);
                key.Add(field is null ? int.MaxValue : IndexOf(type!.Fields, field));
                type = field?.Type;
            }
        }

        return key.ToArray();
    }

    private static int IndexOf(IReadOnlyList<Field> fields, Field field)
    {
        var index = 0;
        while (!ReferenceEquals(fields[index], field))
            index++;
        return index;
    }
}
