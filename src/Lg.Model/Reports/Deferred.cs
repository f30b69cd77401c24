namespace Lg.Model.Reports;

/// <summary>
/// A value that is made when somebody first reads it, and then kept. Equal values are equal, made or not. What makes the values of one
/// report shares a lock, because it shares what it reads from; it depends on nothing that changes, so that the value is the same whoever
/// reads it, and when.
/// </summary>
internal sealed class Deferred<T> : IEquatable<Deferred<T>>
{
    private readonly Lock? gate;
    private T? value;
    private volatile Func<T>? make;

    private Deferred(T value) => this.value = value;

    private Deferred(Lock gate, Func<T> make) => (this.gate, this.make) = (gate, make);

    /// <summary>Gets the value.</summary>
    public T Value => make is null ? value! : Make();

    /// <summary>Returns a value that is made when it is read.</summary>
    /// <param name="gate">Held while the value is made.</param>
    /// <param name="make">Makes the value.</param>
    public static Deferred<T> By(Lock gate, Func<T> make) => new(gate, make);

    /// <summary>Returns a value that is there.</summary>
    public static Deferred<T> Of(T value) => new(value);

    public bool Equals(Deferred<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public override string ToString() => Value?.ToString() ?? "";

    private T Make()
    {
        lock (gate!)
        {
            // A failure is not kept: whoever reads again meets the same one.
            if (make is { } making)
                (value, make) = (making(), null);
            return value!;
        }
    }
}

/// <summary>Makes values that are there.</summary>
internal static class Deferred
{
    /// <summary>Returns a value that is there.</summary>
    public static Deferred<T> Of<T>(T value) => Deferred<T>.Of(value);

    /// <summary>Returns the list that has nothing.</summary>
    public static Deferred<IReadOnlyList<T>> None<T>() => Nothing<T>.List;

    private static class Nothing<T>
    {
        public static readonly Deferred<IReadOnlyList<T>> List = Of<IReadOnlyList<T>>([]);
    }
}
