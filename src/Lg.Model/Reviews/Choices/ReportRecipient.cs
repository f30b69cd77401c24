using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<ReportRecipient>))]
public enum ReportRecipient
{
    CyberPortal,
    CivilDefenceAgency,
    CivilContingenciesAgency,
    Other,
}
