namespace Lg.Model;

/// <summary>An item of a list that is known by its key.</summary>
public interface IKeyed
{
    /// <summary>Gets the key, unique in its list, 1 to 100 characters.</summary>
    string Key { get; }
}
