using System.Globalization;
using Lg.Model;

namespace Lg.Web;

/// <summary>Speaks the language of the reader.</summary>
public sealed class Words
{
    /// <summary>Gets or sets the language.</summary>
    public Language Language { get; set; } = Language.Swedish;

    /// <summary>Gets the language as HTML names it.</summary>
    public string Tag => Language == Language.Swedish ? "sv" : "en";

    /// <summary>Returns what the page says, in the language of the reader.</summary>
    public string Say(string sv, string en) => Language == Language.Swedish ? sv : en;

    /// <summary>Returns a text in the language of the reader.</summary>
    public string In(LocalizedText? text) => text?.In(Language) ?? "";

    /// <summary>Returns the word of a verdict or another judgement in the language of the reader, as everywhere else.</summary>
    public string In<TWord>(TWord word)
        where TWord : struct, Enum => In(Lg.Model.Words.Of(word));

    /// <summary>Returns a day as a review states it.</summary>
    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Returns a number with one decimal at most, as the reader writes it.</summary>
    public string Number(decimal number)
    {
        var text = number.ToString("0.#", CultureInfo.InvariantCulture);
        return Language == Language.Swedish ? text.Replace('.', ',') : text;
    }
}
