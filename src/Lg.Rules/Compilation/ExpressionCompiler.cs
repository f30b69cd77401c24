using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation;

/// <summary>Takes the text of an expression through its passes: parse, check, analyse, translate.</summary>
internal sealed class ExpressionCompiler(DiagnosticBag bag)
{
    public CompiledCondition Condition(SourceText text, CheckContext context) =>
        new(Analysed(found => Checker.Check(Parser.Parse(text, found), RuleType.Boolean, text, context, found)));

    /// <summary>Compiles what decides a requirement, and so must read something.</summary>
    public CompiledCondition Criterion(SourceText text, CheckContext context) =>
        new(Analysed(found => Checker.Check(Parser.Parse(text, found), RuleType.Boolean, text, context, found), isCriterion: true));

    public CompiledValue Value(SourceText text, RuleType wanted, CheckContext context) =>
        new(Analysed(found => Checker.Check(Parser.Parse(text, found), wanted, text, context, found)));

    public BilingualTemplate Template(Template template, CheckContext context) =>
        new(Template(template.Sv, Language.Swedish, context), Template(template.En, Language.English, context));

    private CompiledTemplate Template(SourceText text, Language language, CheckContext context) =>
        new(language, [.. TemplateParser.Parse(text, bag).Select(part => Part(part, text, context))]);

    private CompiledTemplate.Part Part(TemplatePart part, SourceText text, CheckContext context) => part switch
    {
        TemplatePart.Text { Content: var content } => new(content, null),
        TemplatePart.Hole { Node: var node } => new(null, new CompiledValue(Analysed(found => Checker.Check(node, text, context, found)))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // What is said of a faulty expression would only be what follows from its faults.
    private TypedExpression Analysed(Func<DiagnosticBag, TypedExpression> check, bool isCriterion = false)
    {
        DiagnosticBag found = new();
        var expression = check(found);
        if (!found.HasErrors && !expression.Nodes.Any(node => node.Type.IsError))
            Analyzer.Report(expression, isCriterion, found);
        bag.AddAll(found);
        return expression;
    }
}
