namespace Lg.Rules.Compilation.Runtime;

/// <summary>Why an expression failed. The values begin above those of <see cref="Truth"/>, so that one byte tells all.</summary>
internal enum ErrorCode : byte
{
    /// <summary>A whole number left the range of 64 bits.</summary>
    Overflow = 3,

    /// <summary>A number was divided by zero.</summary>
    DivideByZero,

    /// <summary>A member was read below an object that is stated as none.</summary>
    NoSuchField,

    /// <summary>A list has no item at the index, or is empty.</summary>
    IndexOutOfRange,

    /// <summary>A text or number cannot be converted.</summary>
    BadConversion,

    /// <summary>A date left the calendar.</summary>
    DateOutOfRange,

    /// <summary>A map has no such key.</summary>
    NoSuchKey,

    /// <summary>A map was written with the same key twice.</summary>
    RepeatedKey,

    /// <summary>A text or list that is put together gets larger than the limit.</summary>
    TooLarge,

    /// <summary>The evaluation takes more steps than the limit.</summary>
    TooCostly,
}
