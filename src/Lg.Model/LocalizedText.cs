using System.Globalization;

namespace Lg.Model;

/// <summary>A text in Swedish, the language of the reader, and in English.</summary>
/// <param name="Sv">The Swedish text; never empty.</param>
/// <param name="En">The English text; never empty.</param>
public sealed record LocalizedText(string Sv, string En) : Confidential
{
    /// <summary>Returns the text in one language.</summary>
    /// <param name="language">The language of the reader.</param>
    public string In(Language language) => language switch
    {
        Language.Swedish => Sv,
        Language.English => En,
    };

    /// <summary>Returns the text for a culture: Swedish for a Swedish culture and for the invariant one, English for all others.</summary>
    /// <param name="culture">The culture of the reader, such as <c>CultureInfo.CurrentUICulture</c>.</param>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName is "sv" or "iv" ? Sv : En;
    }
}
