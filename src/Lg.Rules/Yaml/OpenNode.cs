using Lg.Rules.Diagnostics;

namespace Lg.Rules.Yaml;

/// <summary>A list or mapping whose end has not been read.</summary>
internal abstract class OpenNode(int start, bool isFlow)
{
    public abstract void Add(YamlNode node);

    public abstract YamlNode Close(YamlText file, int end);

    /// <summary>
    /// Of a list in brackets to the closing one; otherwise to the end of the last thing in it, since the parser sees the end only at the
    /// next.
    /// </summary>
    protected TextSpan SpanTo(YamlText file, int end, YamlNode? last) =>
        TextSpan.FromTo(start, Math.Max(start, isFlow ? Math.Min(end + 1, file.Source.Text.Length) : last?.Span.End ?? end));
}

/// <summary>A list whose end has not been read.</summary>
internal sealed class OpenSequence(int start, bool isFlow) : OpenNode(start, isFlow)
{
    private readonly List<YamlNode> items = [];

    public override void Add(YamlNode node) => items.Add(node);

    public override YamlNode Close(YamlText file, int end) => new YamlNode.Sequence(items, file, SpanTo(file, end, items.LastOrDefault()));
}

/// <summary>A mapping whose end has not been read.</summary>
internal sealed class OpenMapping(int start, bool isFlow, DiagnosticBag bag) : OpenNode(start, isFlow)
{
    private readonly List<YamlNode.Entry> entries = [];
    private readonly Dictionary<string, YamlNode.Scalar> keys = new(StringComparer.Ordinal);
    private YamlNode? key;
    private YamlNode? last;

    /// <summary>Gets whether the next thing is a key.</summary>
    public bool AwaitsKey => key is null;

    public override void Add(YamlNode node)
    {
        last = node;
        if (key is null)
        {
            key = node;
            return;
        }

        if (IsKey(key, out var name)) entries.Add(new(name, node));
        key = null;
    }

    public override YamlNode Close(YamlText file, int end) => new YamlNode.Mapping(entries, file, SpanTo(file, end, last));

    private bool IsKey(YamlNode node, out YamlNode.Scalar name)
    {
        name = node as YamlNode.Scalar ?? new("", ScalarStyle.Plain, node.File, node.Span);
        if (node is YamlNode.Invalid) return false;

        if (node is not YamlNode.Scalar)
            bag.KeyNotText(node.Source, node.Span);
        else if (name is { Text: "<<", Style: ScalarStyle.Plain })
            bag.MergeKeyNotPermitted(node.Source, node.Span);
        else if (!keys.TryAdd(name.Text, name))
            bag.DuplicateKey(name, keys[name.Text]);
        else
            return true;

        return false;
    }
}
