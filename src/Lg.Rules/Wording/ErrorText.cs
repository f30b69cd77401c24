using Lg.Model;
using Lg.Rules.Compilation.Runtime;

namespace Lg.Rules.Wording;

/// <summary>What an error of an expression means, for a reader.</summary>
internal static class ErrorText
{
    public static LocalizedText Of(ErrorCode code) => code switch
    {
        ErrorCode.Overflow => new("ett tal eller en tid blir för stor", "a number or a time gets too large"),
        ErrorCode.DivideByZero => new("ett tal delas med noll", "a number is divided by zero"),
        ErrorCode.NoSuchField => new("något läses hos det som inte finns", "something is read of what does not exist"),
        ErrorCode.IndexOutOfRange => new("listan har ingen sådan post", "the list has no such item"),
        ErrorCode.BadConversion => new("en text kan inte läsas som det den ska vara", "a text cannot be read as what it should be"),
        ErrorCode.DateOutOfRange => new("ett datum hamnar utanför kalendern", "a date falls outside the calendar"),
        ErrorCode.NoSuchKey => new("mappen har ingen sådan nyckel", "the map has no such key"),
        ErrorCode.RepeatedKey => new("samma nyckel står två gånger", "the same key stands twice"),
        ErrorCode.TooLarge => new("en text eller lista som sätts ihop blir för stor", "a text or list that is put together gets too large"),
        ErrorCode.TooCostly => new("beräkningen tar fler steg än gränsen", "the evaluation takes more steps than the limit"),
    };
}
