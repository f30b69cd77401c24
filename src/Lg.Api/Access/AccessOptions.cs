using System.ComponentModel.DataAnnotations;
using Lg.Api.Access.Tokens;

namespace Lg.Api.Access;

/// <summary>Who is let in, in the section <c>Lg:Access</c>.</summary>
internal sealed class AccessOptions : IValidatableObject
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Lg:Access";

    /// <summary>Gets or sets the issuer whose tokens are let in; none when <c>null</c>.</summary>
    public TokenOptions? Tokens { get; set; }

    /// <summary>Gets or sets the file of keys; empty when nobody has one.</summary>
    public string? Keys { get; set; }

    /// <summary>Gets or sets whether anybody is let in from anywhere: somebody else guards the host.</summary>
    public bool Open { get; set; }

    /// <summary>Gets whether there is a file of keys.</summary>
    public bool HasKeys => !string.IsNullOrEmpty(Keys);

    /// <summary>Gets whether anybody is let in, but from the machine itself only.</summary>
    public bool IsForTheMachineAlone => !HasKeys && Tokens is null && !Open;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Open && (HasKeys || Tokens is not null))
            yield return new ValidationResult(
                $"{Section}:Open lets everybody in, so keys and tokens beside it would say nothing; leave one of them out", [nameof(Open)]);
        foreach (var fault in Tokens?.Faults() ?? [])
            yield return new ValidationResult($"{Section}:Tokens: {fault}", [nameof(Tokens)]);
    }
}
