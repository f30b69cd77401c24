namespace Lg.Rules.Compilation.Runtime;

/// <summary>Texts as CEL sees them: sequences of code points, not of UTF-16 units.</summary>
internal static class CodePoints
{
    public static long Count(string text) => text.Length - text.Count(char.IsLowSurrogate);

    public static int Compare(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            if (a[i] != b[i])
                return Weight(a[i]).CompareTo(Weight(b[i]));
        }

        return a.Length.CompareTo(b.Length);
    }

    // Surrogates stand for code points above U+FFFF, so they weigh more than the units above them in UTF-16 (U+E000–U+FFFF).
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
