using Lg.Model;
using Lg.Model.Reports;
using Lg.Rules.Compilation.Runtime;
using static Lg.Rules.Findings.Clashes.Clash;

namespace Lg.Rules.Findings.Clashes;

/// <summary>
/// What is said of the incidents as a whole beside what one of them says: that there is none of a kind, and one that is; or that there is,
/// and none that is.
/// </summary>
internal static class NoneThatAreListed
{
    private const string Incidents = "/risks/incidents";
    private const string Significant = "/risks/anySignificantIncident";
    private const string Notifiable = "/risks/anyNotifiableBreach";

    public static IEnumerable<Observation> Find(Review review) => review.Risks is not { } risks ? [] :
    [
        .. Observed(
            "LG5007",
            "Ingen incident sägs ha varit betydande, men en uppräknad incident är det; incidenten räknas",
            "No incident is said to have been significant, but a listed incident is; the incident counts",
            With(
                Significant,
                risks.AnySignificantIncident == false
                    ? In(risks.Incidents, Incidents, incident => incident.Significant == true, "significant")
                    : [])),
        .. Observed(
            "LG5007",
            "Ingen personuppgiftsincident sägs ha behövt anmälas till IMY, men en uppräknad incident medför en risk för enskilda; incidenten räknas",
            "No personal data breach is said to have called for notification to the authority, but a listed breach is a risk to individuals; the breach counts",
            With(Notifiable, risks.AnyNotifiableBreach == false ? In(risks.Incidents, Incidents, IsNotifiable, "riskToPersons") : [])),
        .. Observed(
            "LG5007",
            "Någon incident sägs ha varit betydande, men alla är uppräknade och ingen av dem är det",
            "Some incident is said to have been significant, but all are listed and none of them is",
            risks is { AnySignificantIncident: true, Incidents: { } all }
                && !Completeness.IsOpen(all.Count, risks.IncidentsComplete, silenceIsComplete: false)
                && all.All(incident => incident.Significant == false)
                ? [new(null, [Significant, Incidents])]
                : []),
    ];

    private static bool IsNotifiable(Incident incident) =>
        incident.Kind is IncidentKind.PersonalData or IncidentKind.Both
            && incident.RiskToPersons is RiskToPersons.Risk or RiskToPersons.High;

    private static IEnumerable<Clash> With(string said, IEnumerable<Clash> found) =>
        found.Select(clash => clash with { Pointers = [said, .. clash.Pointers] });
}
