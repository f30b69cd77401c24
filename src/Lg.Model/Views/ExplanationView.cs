namespace Lg.Model.Views;

/// <summary>One clause of a criterion, and what it came to.</summary>
public sealed record ExplanationView : Confidential
{
    /// <summary>
    /// Gets the clause as the catalog writes it; <c>null</c> for <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>, which are made of their parts.
    /// </summary>
    public string? Clause { get; init; }

    /// <summary>Gets what makes one value of its parts, as CEL writes it; <c>null</c> for a clause without parts.</summary>
    public string? Operator { get; init; }

    /// <summary>Gets <c>true</c>, <c>false</c>, <c>unknown</c>, <c>error</c>, or the value of a clause that is not true or false.</summary>
    public required string Truth { get; init; }

    /// <summary>Gets the place of the fact that it reads, as a JSON Pointer; <c>null</c> for a clause that reads none or several.</summary>
    public string? Pointer { get; init; }

    /// <summary>Gets the clauses that it is made of, those that decide it.</summary>
    public IReadOnlyList<ExplanationView> Parts { get; init; } = [];

    /// <summary>Gets the number of clauses that decide it too and are left out here; <c>null</c> when none is.</summary>
    public int? Omitted { get; init; }
}
