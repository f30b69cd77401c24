namespace Lg.Model;

/// <summary>Something that may not exist yet and still be planned.</summary>
public interface IPlannable : IStatable
{
    /// <summary>
    /// Gets when it is to be in place; <c>null</c> when no such plan is stated. What is planned is not there: stating this implies that
    /// <see cref="IStatable.Exists"/> is <c>false</c>.
    /// </summary>
    PartialDate? PlannedFor { get; }

    /// <summary>Returns whether there is one, when a plan may be all that is said of it.</summary>
    /// <param name="exists">Whether there is one, as far as that is said.</param>
    /// <param name="plannedFor">When it is planned to be in place.</param>
    internal static bool? Implied(bool? exists, PartialDate? plannedFor) => exists ?? (plannedFor is null ? null : false);

    /// <summary>Returns whether there is one, when that it is proposed may be all that is said of it.</summary>
    /// <param name="exists">Whether there is one, as far as that is said.</param>
    /// <param name="proposed">Whether it is proposed, and not decided.</param>
    internal static bool? Implied(bool? exists, bool? proposed) => exists ?? (proposed == true ? false : null);
}
