using System.Text.Encodings.Web;
using System.Text.Json;
using Lg.Model.Reports;

namespace Lg.Model.Reading.Conversions;

/// <summary>Collects what a review in an older form needs changed to be one in the current form.</summary>
internal sealed class Edits
{
    private readonly List<Edit> made = [];
    private readonly List<Observation> observed = [];

    /// <summary>Gets the changes, in the order of the text.</summary>
    public IReadOnlyList<Edit> Made => [.. made.OrderBy(edit => edit.Start)];

    /// <summary>Gets what could not be carried over, and why.</summary>
    public IReadOnlyList<Observation> Observed => observed;

    /// <summary>Gets whether there is anything that the current form does not have.</summary>
    public bool Any => made.Count > 0 || observed.Count > 0;

    /// <summary>Gives a member another name.</summary>
    public void Rename(SourceMember member, string name) => made.Add(new(member.Start, member.End, Quoted(name)) { IsOfOneToken = true });

    /// <summary>Puts another plain value in the place of one.</summary>
    public void Replace(SourceValue value, string json) => made.Add(new(value.Start, value.End, json) { IsOfOneToken = true });

    /// <summary>Puts another value of any kind in the place of one.</summary>
    public void ReplaceWhole(SourceValue value, string json) => made.Add(new(value.Start, value.End, json));

    /// <summary>Puts members first in a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="json">The members, as JSON without the brackets.</param>
    public void Insert(SourceValue group, string json) =>
        made.Add(new(group.Start + 1, group.Start + 1, group.Members.Count == 0 ? json : $"{json}, "));

    /// <summary>Takes what stands in the text from one byte up to another away.</summary>
    public void Remove(int start, int end) => made.Add(new(start, end, ""));

    /// <summary>Says what was not carried over.</summary>
    /// <param name="code">The code of the observation.</param>
    /// <param name="message">What it is.</param>
    /// <param name="pointers">The places in the review.</param>
    public void Observe(string code, LocalizedText message, params string[] pointers) =>
        observed.Add(new() { Code = code, Message = message, Pointers = pointers });

    /// <summary>Returns a text as JSON.</summary>
    public static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
