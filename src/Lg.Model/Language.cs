using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

/// <summary>The languages that Lg speaks.</summary>
[JsonConverter(typeof(WordConverter<Language>))]
public enum Language
{
    /// <summary>Swedish, the default.</summary>
    Swedish,

    /// <summary>English.</summary>
    English,
}
