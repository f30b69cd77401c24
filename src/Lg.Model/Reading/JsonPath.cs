using System.Globalization;
using System.Text;

namespace Lg.Model.Reading;

/// <summary>The place in a document while it is walked, as a JSON Pointer (RFC 6901).</summary>
internal sealed class JsonPath
{
    private readonly StringBuilder text = new();
    private readonly Stack<int> lengths = new();

    public void Enter(string name)
    {
        lengths.Push(text.Length);
        text.Append('/').Append(Escape(name));
    }

    public void Enter(int index)
    {
        lengths.Push(text.Length);
        text.Append('/').Append(index.ToString(CultureInfo.InvariantCulture));
    }

    public void Leave() => text.Length = lengths.Pop();

    public override string ToString() => text.ToString();

    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
