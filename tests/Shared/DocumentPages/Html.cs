using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Lg.Tests.DocumentPages;

/// <summary>
/// Builds HTML. INVARIANT: what stands in the holes of a text is escaped here, whoever wrote it; only what stands between them is markup.
/// </summary>
internal sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new();

    public Html Add(FormattableString markup)
    {
        text.Append(string.Format(CultureInfo.InvariantCulture, markup.Format, [.. markup.GetArguments().Select(Escape)]));
        return this;
    }

    /// <summary>Adds markup of our own as it is, such as a style with braces in it.</summary>
    public Html AddRaw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>Adds a text in which words between backticks are code.</summary>
    public Html AddProse(string prose)
    {
        var parts = prose.Split('`');
        for (var i = 0; i < parts.Length; i++)
            Add(i % 2 == 0 ? $"{parts[i]}" : (FormattableString)$"<code>{parts[i]}</code>");
        return this;
    }

    public override string ToString() => text.ToString();

    // The encoder writes a line feed as `&#xA;`, which nobody can read in an example.
    private static object Escape(object? value) =>
        Encoder.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Replace("&#xA;", "\n", StringComparison.Ordinal);
}
