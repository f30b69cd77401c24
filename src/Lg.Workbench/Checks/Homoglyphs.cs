using System.Text;

namespace Lg.Workbench.Checks;

/// <summary>Letters of other scripts that look as Latin ones: <c>а</c> of the Cyrillic script is another letter than <c>a</c>.</summary>
internal static class Homoglyphs
{
    // Those that nobody can tell from a Latin letter, for words that have no other letters.
    private const string Doubles =
        "АВЕЅІЈКМНОРСТХҮԌԚԜаеорсухіјѕһԁԛԝӏӀ" +
        "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϺονρυϲϳ" +
        "ԱՕՍհոսօ";

    /// <summary>Returns whether a letter is of a script, or a form, that is confused with the Latin one.</summary>
    public static bool IsForeign(Rune rune) => Rune.IsLetterOrDigit(rune) && rune.Value is
        (>= 0x0250 and <= 0x02AF)
            or (>= 0x0370 and <= 0x058F)
            or (>= 0x10A0 and <= 0x10FF)
            or (>= 0x13A0 and <= 0x13FF)
            or (>= 0x1C80 and <= 0x1C8F)
        or (>= 0x1D00 and <= 0x1DBF)
            or (>= 0x1F00 and <= 0x1FFF)
            or (>= 0x2100 and <= 0x218F)
            or (>= 0x2C80 and <= 0x2CFF)
            or (>= 0xA4D0 and <= 0xA4FF)
        or (>= 0xA640 and <= 0xA69F)
            or (>= 0xAB70 and <= 0xABBF)
            or (>= 0xFF10 and <= 0xFF5A)
            or (>= 0x1D400 and <= 0x1D7FF)
            or 0x0131
            or 0x0237;

    /// <summary>
    /// Returns whether a foreign letter misleads: it stands in a word with Latin letters, or in one that has only letters that look Latin.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the letter stands.</param>
    /// <param name="end">Where its word ends.</param>
    public static bool Mislead(string text, int index, out int end)
    {
        var word = WordAt(text, index, out end).EnumerateRunes().Where(Rune.IsLetterOrDigit).ToList();
        return word.Any(IsLatin) || word.Where(rune => !IsDigit(rune)).All(IsDouble);
    }

    private static string WordAt(string text, int index, out int end)
    {
        var start = index;
        while (start > 0 && IsOfWord(text[start - 1])) start--;
        end = index;
        while (end < text.Length && IsOfWord(text[end])) end++;
        return text[start..end];
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '_';

    private static bool IsLatin(Rune rune) => Rune.IsLetter(rune) && rune.Value < 0x250 && !IsForeign(rune);

    private static bool IsDigit(Rune rune) => rune.Value is >= '0' and <= '9';

    // Latin letters of full width, and those of mathematics, are look-alikes through and through.
    private static bool IsDouble(Rune rune) =>
        rune.Value is (>= 0xFF10 and <= 0xFF5A) or (>= 0x1D400 and <= 0x1D7FF)
            || Doubles.Contains(rune.ToString(), StringComparison.Ordinal);
}
