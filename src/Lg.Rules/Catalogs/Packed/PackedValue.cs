using System.Diagnostics;
using System.Globalization;

namespace Lg.Rules.Catalogs;

/// <summary>The value of a parameter as a text, with a word for its type.</summary>
internal static class PackedValue
{
    public static string KindOf(object value) => value switch
    {
        long => "int",
        double => "double",
        bool => "bool",
        DateOnly => "date",
        string => "text",
        _ => throw new UnreachableException(),
    };

    public static string Write(object value) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public static object Read(string kind, string value) => kind switch
    {
        "int" => long.Parse(value, CultureInfo.InvariantCulture),
        "double" => double.Parse(value, CultureInfo.InvariantCulture),
        "bool" => bool.Parse(value),
        "date" => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value,
    };
}
