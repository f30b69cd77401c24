using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Fields;

/// <summary>What a field of the review holds.</summary>
[JsonConverter(typeof(WordConverter<FieldKind>))]
public enum FieldKind
{
    /// <summary><c>true</c> or <c>false</c>; <c>false</c> states none.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>One of a closed set of words.</summary>
    Choice,

    /// <summary>A calendar date, month or year; see <see cref="PartialDate"/>.</summary>
    Date,

    /// <summary>An instant with its offset from UTC.</summary>
    Instant,

    /// <summary>What holds of a collection as a whole; see <see cref="Model.Coverage"/>.</summary>
    Coverage,

    /// <summary>A group of further fields.</summary>
    Object,

    /// <summary>A list of objects, texts or choices; <c>[]</c> states none.</summary>
    List,
}
