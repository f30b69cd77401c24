using System.Globalization;
using System.Text;

namespace Lg.Workbench.Checks;

/// <summary>What is suspicious about a character.</summary>
internal enum SuspectKind
{
    None,

    /// <summary>It turns the direction of the text, so that what is shown is not what is read.</summary>
    Direction,

    /// <summary>It takes no place.</summary>
    Invisible,

    /// <summary>A mark that joins the letter before it; the same letter exists as one character.</summary>
    Mark,

    /// <summary>A letter of a script in which some letters look as Latin ones.</summary>
    Foreign,
}

/// <summary>Tells suspicious characters from others.</summary>
internal static class Suspect
{
    public static SuspectKind Of(Rune rune) => rune.Value switch
    {
        < 0xAD => SuspectKind.None,
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => SuspectKind.Direction,

        // Inside a file this one is refused when it is read.
        0xFEFF => SuspectKind.None,
        0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0x2800 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) =>
            SuspectKind.Invisible,
        (>= 0x300 and <= 0x36F) => SuspectKind.Mark,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned =>
            SuspectKind.Invisible,
        _ when Homoglyphs.IsForeign(rune) => SuspectKind.Foreign,
        _ => SuspectKind.None,
    };
}
