namespace Lg.Model;

/// <summary>The languages that Lg speaks.</summary>
public enum Language
{
    /// <summary>Swedish, the default.</summary>
    Swedish,

    /// <summary>English.</summary>
    English,
}
