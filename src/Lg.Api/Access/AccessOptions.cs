using System.ComponentModel.DataAnnotations;
using Lg.Api.Access.Certificates;

namespace Lg.Api.Access;

/// <summary>Who is let in, in the section <c>Lg:Access</c>.</summary>
internal sealed class AccessOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lg:Access";

    /// <summary>Gets or sets the file of keys; empty when nobody has one.</summary>
    public string? Keys { get; set; }

    /// <summary>Gets or sets the client certificates that are let in; none when <c>null</c>.</summary>
    public CertificateOptions? Certificates { get; set; }

    /// <summary>Gets or sets whether anybody is let in from anywhere: somebody else guards the host.</summary>
    public bool Open { get; set; }

    /// <summary>Gets whether callers have to say who they are.</summary>
    public bool IsGuarded => !string.IsNullOrEmpty(Keys) || Certificates is not null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Open && IsGuarded)
            yield return new ValidationResult($"{Section}:Open lets everybody in, so keys and certificates beside it would say nothing; leave one of them out", [nameof(Open)]);
        foreach (var fault in Certificates?.Faults() ?? [])
            yield return new ValidationResult($"{Section}:Certificates: {fault}", [nameof(Certificates)]);
    }
}
