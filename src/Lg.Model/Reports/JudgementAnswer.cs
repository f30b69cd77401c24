using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Reports;

/// <summary>An answer to one of the three questions of the judgement.</summary>
[JsonConverter(typeof(WordConverter<JudgementAnswer>))]
public enum JudgementAnswer
{
    /// <summary>It is.</summary>
    Yes,

    /// <summary>It is in part.</summary>
    Partly,

    /// <summary>It is not.</summary>
    No,

    /// <summary>The review does not say enough to tell.</summary>
    CannotTell,
}
