namespace Lg.Model;

/// <summary>Something that may not exist, and of which that can be stated.</summary>
public interface IStatable
{
    /// <summary>
    /// Gets <c>false</c> when it is stated that there is none, <c>true</c> when it is stated that there is one,
    /// and <c>null</c> when neither is said; stating any other member implies <c>true</c>.
    /// </summary>
    bool? Exists { get; }
}
