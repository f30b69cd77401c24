using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model.Diagnostics;

/// <summary>How serious a diagnostic is.</summary>
[JsonConverter(typeof(WordConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>The text cannot be used.</summary>
    Error,

    /// <summary>The text can be used, but probably does not say what was meant.</summary>
    Warning,
}
