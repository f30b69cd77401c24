using System.Globalization;

namespace Lg.Web.Drafting;

/// <summary>Understands numbers as people write them: <c>1 250,5</c>, <c>12 st</c>, <c>40 %</c>.</summary>
public static class WrittenNumber
{
    private static readonly string[] Units =
        ["st", "st.", "%", "tim", "timmar", "dagar", "dygn", "hours", "days", "procent", "percent", "personer", "people"];

    /// <summary>Reads a number.</summary>
    public static bool TryRead(string text, out decimal number)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim();
        foreach (var unit in Units.Where(unit => plain.EndsWith(unit, StringComparison.OrdinalIgnoreCase)))
            plain = plain[..^unit.Length].TrimEnd();

        var digits = string.Concat(plain.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.').Replace('\u2212', '-');
        return decimal.TryParse(
            digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
