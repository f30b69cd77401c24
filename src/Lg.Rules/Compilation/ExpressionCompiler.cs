using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation;

/// <summary>Takes the text of an expression through its passes: parse, check, translate.</summary>
internal sealed class ExpressionCompiler(DiagnosticBag bag)
{
    public CompiledCondition Condition(SourceText text, CheckContext context) =>
        new(Checker.Check(Parser.Parse(text, bag), RuleType.Boolean, text, context, bag));

    public CompiledValue Value(SourceText text, RuleType wanted, CheckContext context) =>
        new(Checker.Check(Parser.Parse(text, bag), wanted, text, context, bag));

    public BilingualTemplate Template(Template template, CheckContext context) =>
        new(Template(template.Sv, Language.Swedish, context), Template(template.En, Language.English, context));

    private CompiledTemplate Template(SourceText text, Language language, CheckContext context) =>
        new(language, [.. TemplateParser.Parse(text, bag).Select(part => Part(part, text, context))]);

    private CompiledTemplate.Part Part(TemplatePart part, SourceText text, CheckContext context) => part switch
    {
        TemplatePart.Text { Content: var content } => new(content, null),
        TemplatePart.Hole { Node: var node } => new(null, new CompiledValue(Checker.Check(node, text, context, bag))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
