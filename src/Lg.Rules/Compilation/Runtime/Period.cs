namespace Lg.Rules.Compilation.Runtime;

/// <summary>A length of calendar time: months first, then days.</summary>
/// <param name="Months">Whole months; a year is twelve.</param>
/// <param name="Days">Days.</param>
internal readonly record struct Period(long Months, long Days)
{
    /// <summary>Returns the age of a day: the largest number of whole months that fit, then days.</summary>
    public static Period Between(DateOnly from, DateOnly to)
    {
        if (from > to)
            return Between(to, from);

        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.AddMonths(months) > to)
            months--;
        return new(months, to.DayNumber - from.AddMonths(months).DayNumber);
    }
}
