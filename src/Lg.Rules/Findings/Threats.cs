using Lg.Model;
using Lg.Model.Fields;
using Lg.Rules.Catalogs;
using static Lg.Rules.Findings.Prose.Sentences;

namespace Lg.Rules.Findings;

/// <summary>
/// The risks and incidents that a review reports, and the main threats of its plan year, by the words that goals protect against.
/// </summary>
internal sealed class Threats
{
    private const int LongestTitle = 60;

    private readonly ILookup<Threat, string> risks;
    private readonly ILookup<Threat, string> incidents;
    private readonly IReadOnlyList<Threat> main;

    public Threats(Review review, IEnumerable<MainThreats> mainThreats)
    {
        risks = (review.Risks?.Register ?? [])
            .Where(risk => risk.Acceptable != true)
            .Select(risk => (Threat: ThreatOf(risk.Theme), Title: Named(risk.Title, risk.Key)))
            .Where(pair => pair.Threat is not null)
            .ToLookup(pair => pair.Threat!.Value, pair => pair.Title);
        incidents = (review.Risks?.Incidents ?? [])
            .SelectMany(incident => ThreatsOf(incident).Select(threat => (Threat: threat, Title: Named(incident.Title, incident.Key))))
            .ToLookup(pair => pair.Threat, pair => pair.Title);
        main = mainThreats.Where(threats => threats.From <= review.Details?.PlanYear).MaxBy(threats => threats.From)?.Threats ?? [];
    }

    /// <summary>Returns what a goal protects against, in a clause; <c>null</c> when nothing of it is reported or a main threat.</summary>
    public LocalizedText? For(IReadOnlyList<Threat> protectsAgainst) =>
        TitlesIn(risks, protectsAgainst) is { Count: > 0 } reported ? Risk(reported)
        : TitlesIn(incidents, protectsAgainst) is { Count: > 0 } happened ? Incident(happened)
        : protectsAgainst.Where(main.Contains).Order().ToList() is { Count: > 0 } threats ? Main(threats)
        : null;

    // By letters: in which order the review names them says nothing.
    private static IReadOnlyList<string> TitlesIn(ILookup<Threat, string> reported, IEnumerable<Threat> threats) =>
        [.. threats.SelectMany(threat => reported[threat]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static LocalizedText Risk(IReadOnlyList<string> titles) => titles.Count == 1
        ? FromTexts(texts => texts.Say("because.risk", ("title", titles[0])))
        : FromTexts(texts => texts.Say("because.risks", ("count", Number(titles.Count)), ("title", titles[0])));

    private static LocalizedText Incident(IReadOnlyList<string> titles) => titles.Count == 1
        ? FromTexts(texts => texts.Say("because.incident", ("title", titles[0])))
        : FromTexts(texts => texts.Say("because.incidents", ("count", Number(titles.Count)), ("title", titles[0])));

    private static LocalizedText Main(IReadOnlyList<Threat> threats) => FromTexts(texts => texts.Say(
        "because.mainThreats", ("threats", And([.. threats.Select(threat => LowerFirst(WordOf(threat).In(texts.Numbers)))], texts))));

    // A clause names the thing; what it says in full stands elsewhere.
    private static string Named(string? title, string key) => Shortened(title ?? key, LongestTitle);

    private static Threat? ThreatOf(RiskTheme? theme) => theme switch
    {
        RiskTheme.Ransomware => Threat.Ransomware,
        RiskTheme.Insider => Threat.Insider,
        RiskTheme.Overload => Threat.Overload,
        RiskTheme.SupplyChain => Threat.SupplyChain,
        RiskTheme.Outage => Threat.Outage,
        RiskTheme.Other or null => null,
    };

    private static IEnumerable<Threat> ThreatsOf(Incident incident)
    {
        if (incident.Kind is IncidentKind.PersonalData or IncidentKind.Both)
            yield return Threat.PersonalDataBreach;
        if (incident.Kind is IncidentKind.InformationSecurity or IncidentKind.Both)
            yield return Threat.SecurityIncident;
        if (incident.SupplierOrigin == true)
            yield return Threat.SupplyChain;
    }

    // The words of a risk's theme, and of an incident's kind.
    private static LocalizedText WordOf(Threat threat) => threat switch
    {
        Threat.PersonalDataBreach => ChoiceOf(typeof(Incident), "kind", nameof(IncidentKind.PersonalData)),
        Threat.SecurityIncident => ChoiceOf(typeof(Incident), "kind", nameof(IncidentKind.InformationSecurity)),
        _ => ChoiceOf(typeof(Risk), "theme", threat.ToString()),
    };

    private static LocalizedText ChoiceOf(Type type, string field, string word) =>
        FieldTable.TypeOf(type).Find(field)!.Choices.First(choice => choice.Name == FieldTable.CamelCase(word)).Label;
}
