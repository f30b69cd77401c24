namespace Lg.Rules.Findings.Deciding;

/// <summary>A way of bringing something about: what some facts have to be, each once and no two against each other.</summary>
internal sealed class Way
{
    private readonly Step[] steps;

    // INVARIANT: by variable, each once, none without a value.
    private Way(Step[] steps) => this.steps = steps;

    /// <summary>Gets the way that asks for nothing.</summary>
    public static Way Empty { get; } = new([]);

    public IReadOnlyList<Step> Steps => steps;

    public static Way Of(Step step) => new([step]);

    /// <summary>Returns the way that does what both do; <c>null</c> when they contradict each other.</summary>
    public Way? With(Way other)
    {
        if (steps.Length == 0 || other.steps.Length == 0)
            return steps.Length == 0 ? other : this;

        var both = new Step[steps.Length + other.steps.Length];
        var (mine, theirs, count) = (0, 0, 0);
        while (mine < steps.Length || theirs < other.steps.Length)
        {
            var order = Compare(mine, other, theirs);
            if (order < 0)
                both[count++] = steps[mine++];
            else if (order > 0)
                both[count++] = other.steps[theirs++];
            else if ((steps[mine].Values & other.steps[theirs++].Values) is var values and not 0)
                both[count++] = steps[mine++] with { Values = values };
            else
                return null;
        }

        return new(both.Length == count ? both : both[..count]);
    }

    /// <summary>Returns whether whoever goes the other way goes this one too.</summary>
    public bool IsPartOf(Way other)
    {
        var theirs = 0;
        for (var mine = 0; mine < steps.Length; mine++, theirs++)
        {
            while (Compare(mine, other, theirs) > 0)
                theirs++;
            if (Compare(mine, other, theirs) != 0 || (other.steps[theirs].Values & ~steps[mine].Values) != 0)
                return false;
        }

        return true;
    }

    private int Compare(int mine, Way other, int theirs) =>
        mine == steps.Length ? 1
        : theirs == other.steps.Length ? -1
        : string.CompareOrdinal(steps[mine].Variable, other.steps[theirs].Variable);
}
