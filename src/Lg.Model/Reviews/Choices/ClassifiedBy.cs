using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

/// <summary>What a unit classifies.</summary>
[JsonConverter(typeof(WordConverter<ClassifiedBy>))]
public enum ClassifiedBy
{
    System,

    /// <summary>Information sets, such as the information of a process.</summary>
    InformationSet,

    /// <summary>Both.</summary>
    Both,
}
