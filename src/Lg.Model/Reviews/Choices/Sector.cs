namespace Lg.Model;

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
