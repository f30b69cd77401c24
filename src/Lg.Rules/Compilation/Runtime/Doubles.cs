using System.Globalization;

namespace Lg.Rules.Compilation.Runtime;

/// <summary>
/// Decimals as CEL turns them to text: the shortest that reads back the same, with an exponent only for the very large and very small.
/// </summary>
internal static class Doubles
{
    public static string Write(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";

        // .NET: -1.2345E-007 → digits and exponent.
        var shortest = number.ToString("E16", CultureInfo.InvariantCulture);
        for (var precision = 0; precision < 17; precision++)
        {
            var shorter = number.ToString($"E{precision}", CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture).Equals(number))
            {
                shortest = shorter;
                break;
            }
        }

        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var sign = shortest[0] == '-' ? "-" : "";
        var digits = shortest[sign.Length..mark].Replace(".", "", StringComparison.Ordinal);
        return sign + Layout(digits, int.Parse(shortest.AsSpan(mark + 1), CultureInfo.InvariantCulture));
    }

    private static string Layout(string digits, int exponent)
    {
        if (exponent is < -4 or >= 21)
        {
            var power = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
            return $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(exponent < 0 ? '-' : '+')}{power}";
        }

        if (exponent < 0)
            return $"0.{new string('0', -exponent - 1)}{digits}";
        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }
}
