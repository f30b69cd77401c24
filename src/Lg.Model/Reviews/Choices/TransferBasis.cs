using Lg.Model.Fields;

namespace Lg.Model;

/// <summary>Basis for transfer to a third country (GDPR articles 45–49).</summary>
[ReviewType("Grund för överföring till tredjeland (GDPR artikel 45–49)", "Basis for transfer to a third country (GDPR articles 45–49)")]
public enum TransferBasis
{
    /// <summary>Adequacy decision.</summary>
    [Choice("Beslut om adekvat skyddsnivå", "Adequacy decision")]
    Adequacy,

    /// <summary>Standard contractual clauses.</summary>
    [Choice("Standardavtalsklausuler", "Standard contractual clauses")]
    StandardClauses,

    /// <summary>Binding corporate rules.</summary>
    [Choice("Bindande företagsbestämmelser", "Binding corporate rules")]
    BindingRules,

    /// <summary>Derogation.</summary>
    [Choice("Undantag i särskild situation", "Derogation")]
    Derogation,

    /// <summary>No basis.</summary>
    [Choice("Inget stöd", "No basis")]
    None,
}
