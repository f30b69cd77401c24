namespace Lg.Rules.Documents;

/// <summary>What a link leads to. Where that is, whoever writes the documents decides.</summary>
internal abstract record Target;
