using System.Buffers;
using Lg.Rules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lg.Rules.Yaml;

/// <summary>Makes nodes of the parser's events, without recursion, and reports what YAML permits but a file here does not.</summary>
internal sealed class NodeBuilder(YamlText file, DiagnosticBag bag)
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\n,]}");

    private readonly Stack<OpenNode> open = new();
    private int documents;
    private int values;

    /// <summary>Gets the value of the file; <c>null</c> when there is none.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Takes the next event, and returns whether to go on.</summary>
    public bool Take(ParsingEvent next)
    {
        if (next is NodeEvent node) ReportProperties(node);

        switch (next)
        {
            case DocumentStart when ++documents > 1:
                bag.SecondDocument(file.Source, SpanOf(next));
                return false;
            case AnchorAlias:
                bag.AnchorNotPermitted(file.Source, SpanOf(next));
                return Add(new YamlNode.Invalid(file, SpanOf(next)));
            case Scalar scalar:
                return Add(ToNode(scalar));
            case MappingStart or SequenceStart:
                return Open(next);
            case MappingEnd or SequenceEnd:
                return Add(open.Pop().Close(file, EndOf(next)));
            default:
                return true;
        }
    }

    private bool Open(ParsingEvent start)
    {
        if (open.Count == Limits.YamlNesting)
        {
            bag.NestedTooDeep(file.Source, SpanOf(start));
            return false;
        }

        var isFlow = start is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        open.Push(start is MappingStart ? new OpenMapping(StartOf(start), isFlow, bag) : new OpenSequence(StartOf(start), isFlow));
        return true;
    }

    private bool Add(YamlNode node)
    {
        open.TryPeek(out var parent);
        if (parent is not OpenMapping { AwaitsKey: true } && ++values > Limits.YamlValues)
        {
            bag.TooManyValues(file.Source, node.Span);
            return false;
        }

        if (parent is null)
            Root = node;
        else
            parent.Add(node);
        return true;
    }

    private void ReportProperties(NodeEvent node)
    {
        // Of `!x && y` the parser makes a tag and an anchor: one mistake, not two.
        if (!node.Tag.IsEmpty)
            bag.TagNotPermitted(file.Source, WordAt('!', node));
        else if (!node.Anchor.IsEmpty)
            bag.AnchorNotPermitted(file.Source, WordAt('&', node));
    }

    /// <summary>The tag or anchor itself, which may stand in either order before the value.</summary>
    private TextSpan WordAt(char sign, NodeEvent node)
    {
        var text = file.Source.Text;
        var (first, end) = (StartOf(node), Math.Max(EndOf(node), StartOf(node)));
        var start = text.AsSpan(first, end - first).IndexOf(sign) is var found and >= 0 ? first + found : first;
        var length = text.AsSpan(start).IndexOfAny(WordEnds);
        return new(start, length < 0 ? text.Length - start : length);
    }

    private YamlNode ToNode(Scalar scalar) => scalar.Tag.IsEmpty
        ? new YamlNode.Scalar(scalar.Value, StyleOf(scalar), file, SpanOf(scalar))
        : new YamlNode.Invalid(file, SpanOf(scalar));

    private static ScalarStyle StyleOf(Scalar scalar) => scalar.Style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.Quoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };

    private TextSpan SpanOf(ParsingEvent parsed) => TextSpan.FromTo(StartOf(parsed), Math.Max(StartOf(parsed), EndOf(parsed)));

    private int StartOf(ParsingEvent parsed) => Offset(parsed.Start);

    private int EndOf(ParsingEvent parsed) => Offset(parsed.End);

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, file.Source.Text.Length);
}
