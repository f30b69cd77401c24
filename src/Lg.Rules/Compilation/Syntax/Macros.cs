using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation.Syntax;

/// <summary>Recognises the macros among the calls of methods. They belong to the syntax because they bind a name.</summary>
internal static class Macros
{
    /// <summary>Returns the macro that a call is, what is left of it when it is a faulty one, and else the call itself.</summary>
    public static Node Expand(Node.Call call, SourceText source, DiagnosticBag bag)
    {
        var arguments = call.Arguments.Skip(1).ToList();
        var isWhole = !arguments.Any(static argument => argument is Node.Missing);
        if (isWhole && HasTwoVariables(call.Function, arguments.Count))
        {
            bag.TwoVariablesUnsupported(source, call.NameSpan, call.Function);
            return new Node.Missing(call.Span);
        }

        if (KindOf(call.Function) is not { } kind) return call;
        if (arguments.Count != 2 && !(kind == MacroKind.Map && arguments.Count == 3))
        {
            if (isWhole) bag.MacroArgumentCount(source, call.NameSpan, call.Function, arguments.Count);
            return new Node.Missing(call.Span);
        }

        if (arguments[0] is Node.Name variable)
            return new Node.Macro(kind, call.Arguments[0], variable.Identifier, variable.Span, arguments[1..], call.Span);
        if (arguments[0] is not Node.Missing) bag.MacroVariable(source, arguments[0].Span, call.Function);
        return new Node.Missing(call.Span);
    }

    private static MacroKind? KindOf(string function) => function switch
    {
        "all" => MacroKind.All,
        "exists" => MacroKind.Exists,
        "exists_one" => MacroKind.ExistsOne,
        "filter" => MacroKind.Filter,
        "map" => MacroKind.Map,
        _ => null,
    };

    private static bool HasTwoVariables(string function, int count) => function switch
    {
        "all" or "exists" or "exists_one" or "existsOne" => count == 3,
        "transformList" or "transformMap" or "transformMapEntry" => count >= 3,
        _ => false,
    };
}
