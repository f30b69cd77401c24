namespace Lg.Rules.Yaml;

/// <summary>What a scalar is.</summary>
internal enum ScalarKind
{
    Null,
    True,
    False,
    Integer,
    Number,
    Text,
}
