using System.Collections;
using System.Runtime.CompilerServices;

namespace Lg.Rules.Documents;

/// <summary>A text of one paragraph, in pieces. A string is one piece.</summary>
[CollectionBuilder(typeof(Inline), nameof(Create))]
internal sealed class Inline : IEnumerable<Span>
{
    private readonly Span[] spans;

    private Inline(Span[] spans) => this.spans = spans;

    /// <summary>Gets the text without its pieces.</summary>
    public string Text => spans.Length == 1 ? spans[0].Text : string.Concat(spans.Select(span => span.Text));

    public bool IsEmpty => spans.All(span => span.Text.Length == 0);

    public static implicit operator Inline(string text) => new([text]);

    public static implicit operator Inline(Span span) => new([span]);

    public static Inline Create(ReadOnlySpan<Span> spans) => new(spans.ToArray());

    /// <summary>Returns texts with something between them.</summary>
    public static Inline Join(string separator, IEnumerable<Span> spans) =>
        new([.. spans.SelectMany((span, i) => i == 0 ? [span] : new Span[] { separator, span })]);

    public IEnumerator<Span> GetEnumerator() => spans.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
