using System.Text.Json.Serialization;
using Lg.Model.Json;

namespace Lg.Model;

[JsonConverter(typeof(WordConverter<Sector>))]
public enum Sector
{
    PublicAdministration,
    Transport,
    Energy,
    DrinkingWater,
    WasteWater,
    Waste,
    Health,
    DigitalInfrastructure,
    IctServices,
    Finance,
    Food,
    Research,
    Post,
    Other,
}
