using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Views;

/// <summary>In which languages a report writes its texts.</summary>
[JsonConverter(typeof(WordConverter<TextLanguages>))]
public enum TextLanguages
{
    /// <summary>In Swedish: a text is <c>{ "sv": … }</c>.</summary>
    Swedish,

    /// <summary>In English: a text is <c>{ "en": … }</c>.</summary>
    English,

    /// <summary>In both: a text is <c>{ "sv": …, "en": … }</c>.</summary>
    Both,
}
