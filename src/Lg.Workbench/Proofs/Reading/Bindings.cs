namespace Lg.Workbench.Proofs.Reading;

/// <summary>What the subject and the variables of macros stand for.</summary>
internal sealed class Bindings
{
    /// <summary>The name of the subject, which no variable can have.</summary>
    public const string Subject = "";

    private readonly Bindings? outer;
    private readonly string name;
    private readonly object value;

    private Bindings(Bindings? outer, string name, object value) => (this.outer, this.name, this.value) = (outer, name, value);

    /// <summary>Gets the bindings of a requirement about the review as a whole.</summary>
    public static Bindings None { get; } = new(null, " ", " ");

    public Bindings With(string bound, object to) => new(this, bound, to);

    /// <summary>Returns what a name stands for, a place or a value; <c>null</c> when nothing is bound to it.</summary>
    public object? Find(string wanted)
    {
        for (var at = this; at is not null; at = at.outer)
        {
            if (at.name == wanted)
                return at.value;
        }

        return null;
    }
}
