namespace Lg.Rules.Yaml;

/// <summary>How a scalar is written.</summary>
internal enum ScalarStyle
{
    /// <summary>As it is, without quotes.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>After <c>|</c>, line for line.</summary>
    Literal,

    /// <summary>After <c>&gt;</c>, where single line breaks become spaces.</summary>
    Folded,
}
