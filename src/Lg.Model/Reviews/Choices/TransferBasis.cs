using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<TransferBasis>))]
public enum TransferBasis
{
    Adequacy,
    StandardClauses,
    BindingRules,
    Derogation,
    None,
}
