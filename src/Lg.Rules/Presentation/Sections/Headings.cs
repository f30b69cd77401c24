namespace Lg.Rules.Presentation.Sections;

/// <summary>Headings of the text report: capitals instead of colour.</summary>
internal static class Headings
{
    public static string Of(string label) => $"{label.ToUpperInvariant()}  ";
}
