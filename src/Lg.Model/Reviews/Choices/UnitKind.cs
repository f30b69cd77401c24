using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<UnitKind>))]
public enum UnitKind
{
    Administration,
    DistrictAdministration,
    Company,

    /// <summary>
    /// Parent company: owns and governs other companies and runs no operations of its own toward residents or customers; a company that
    /// does is a <see cref="Company"/>.
    /// </summary>
    ParentCompany,
}
