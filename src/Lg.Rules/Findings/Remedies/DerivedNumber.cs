using System.Globalization;
using Lg.Model.Fields;

namespace Lg.Rules.Findings.Remedies;

/// <summary>Finds the number to state for a computed number, such as a share, to come within a limit.</summary>
internal static class DerivedNumber
{
    private const int LargestNumber = 1_000_000;

    /// <summary>
    /// Returns the number nearest to the one that is stated; <c>null</c> when none is found. What is computed is taken to rise with it, or
    /// to fall.
    /// </summary>
    public static object? Reaching(Limit limit, Field derived, Field source, object owner)
    {
        if (source.Kind != FieldKind.Integer)
            return null;

        var (low, high) = ((int)(source.Minimum ?? 0), (int)(source.Maximum ?? LargestNumber));
        return IsMet(low) ? IsMet(high) ? null : Edge(met: low, missed: high)
            : IsMet(high) ? Edge(met: high, missed: low)
            : null;

        int Edge(int met, int missed)
        {
            while (Math.Abs(met - missed) > 1)
            {
                var middle = (met + missed) / 2;
                (met, missed) = IsMet(middle) ? (middle, missed) : (met, middle);
            }

            return met;
        }

        bool IsMet(int number) =>
            derived.Property.GetValue(RecordCopy.With(owner, source, number)) is { } value
                && limit.Holds(Convert.ToDouble(value, CultureInfo.InvariantCulture));
    }
}
