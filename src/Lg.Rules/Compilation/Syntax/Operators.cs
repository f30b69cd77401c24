namespace Lg.Rules.Compilation.Syntax;

/// <summary>CEL's names of the operators, which a <see cref="Node.Call"/> carries.</summary>
internal static class Operators
{
    public const string And = "_&&_";
    public const string Or = "_||_";
    public const string Not = "!_";
    public const string Negate = "-_";
    public const string Equal = "_==_";
    public const string NotEqual = "_!=_";
    public const string Less = "_<_";
    public const string LessOrEqual = "_<=_";
    public const string Greater = "_>_";
    public const string GreaterOrEqual = "_>=_";
    public const string In = "@in";
    public const string Add = "_+_";
    public const string Subtract = "_-_";
    public const string Multiply = "_*_";
    public const string Divide = "_/_";
    public const string Remainder = "_%_";
    public const string Index = "_[_]";
    public const string Conditional = "_?_:_";

    /// <summary>Returns whether a function is an equality or an order.</summary>
    public static bool IsComparison(string function) => function is Equal or NotEqual or Less or LessOrEqual or Greater or GreaterOrEqual;

    /// <summary>Returns the comparison that holds when this one does not.</summary>
    public static string Opposite(string comparison) => comparison switch
    {
        Equal => NotEqual,
        NotEqual => Equal,
        Less => GreaterOrEqual,
        LessOrEqual => Greater,
        Greater => LessOrEqual,
        _ => Less,
    };

    /// <summary>Returns the comparison that says the same with the sides exchanged.</summary>
    public static string Turned(string comparison) => comparison switch
    {
        Less => Greater,
        LessOrEqual => GreaterOrEqual,
        Greater => Less,
        GreaterOrEqual => LessOrEqual,
        _ => comparison,
    };
}
