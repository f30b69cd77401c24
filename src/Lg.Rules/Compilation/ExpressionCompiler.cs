using Lg.Model;
using Lg.Rules.Catalogs;
using Lg.Rules.Compilation.Analysis;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Syntax;
using Lg.Rules.Compilation.Typing;
using Lg.Rules.Diagnostics;

namespace Lg.Rules.Compilation;

/// <summary>Takes the text of an expression through its passes: parse, check, analyse, translate.</summary>
/// <param name="bag">Where to report.</param>
/// <param name="isChecked">Whether nothing is wrong, as somebody has made sure of: then nothing is looked for.</param>
internal sealed class ExpressionCompiler(DiagnosticBag bag, bool isChecked = false)
{
    public CompiledCondition Condition(SourceText text, CheckContext context) =>
        new(Analysed(found => Checker.Check(Parser.Parse(text, found), RuleType.Boolean, text, context, found), context));

    /// <summary>Compiles what decides a requirement, and so must read something.</summary>
    public CompiledCondition Criterion(SourceText text, CheckContext context) =>
        new(Analysed(
            found => Checker.Check(Parser.Parse(text, found), RuleType.Boolean, text, context, found), context, isCriterion: true));

    public CompiledValue Value(SourceText text, RuleType wanted, CheckContext context) =>
        new(Analysed(found => Checker.Check(Parser.Parse(text, found), wanted, text, context, found), context));

    /// <summary>Compiles an expression of any type that somebody tries out: that it may read nothing is no mistake.</summary>
    public CompiledValue Trial(SourceText text, CheckContext context) =>
        new(Affordable(found => Checker.Check(Parser.Parse(text, found), text, context, found), context, bag));

    public BilingualTemplate Template(Template template, CheckContext context) =>
        new(Template(template.Sv, Language.Swedish, context), Template(template.En, Language.English, context));

    // Most texts of a catalog are never written, and need not be read before they are.
    private CompiledTemplate Template(SourceText text, Language language, CheckContext context) =>
        new(language, isChecked ? new(() => Parts(text, context)) : new(Parts(text, context)));

    private IReadOnlyList<CompiledTemplate.Part> Parts(SourceText text, CheckContext context) =>
        [.. TemplateParser.Parse(text, isChecked ? new() : bag).Select(part => Part(part, text, context))];

    private CompiledTemplate.Part Part(TemplatePart part, SourceText text, CheckContext context) => part switch
    {
        TemplatePart.Text { Content: var content } => new(content, null),
        TemplatePart.Hole { Node: var node } =>
            new(null, new CompiledValue(Analysed(found => Checker.Check(node, text, context, found), context))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // What is said of a faulty expression would only be what follows from its faults.
    private TypedExpression Analysed(Func<DiagnosticBag, TypedExpression> check, CheckContext context, bool isCriterion = false)
    {
        DiagnosticBag found = new();
        if (isChecked)
            return check(found);

        var expression = Affordable(check, context, found);
        if (!found.HasErrors && !expression.Nodes.Any(node => node.Type.IsError))
            Analyzer.Report(expression, isCriterion, found);
        bag.AddAll(found);
        return expression;
    }

    private static TypedExpression Affordable(Func<DiagnosticBag, TypedExpression> check, CheckContext context, DiagnosticBag bag)
    {
        DiagnosticBag found = new();
        var expression = check(found);
        if (!found.HasErrors && !expression.Nodes.Any(node => node.Type.IsError))
            CostCheck.Check(expression, context, found);
        bag.AddAll(found);
        return expression;
    }
}
