namespace Lg.Model.Diagnostics;

/// <summary>How serious a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The text cannot be used.</summary>
    Error,

    /// <summary>The text can be used, but probably does not say what was meant.</summary>
    Warning,
}
