namespace Lg.Web.Drafting;

/// <summary>JSON Pointers (RFC 6901) into a review, whose names need no escapes.</summary>
public static class Pointers
{
    /// <summary>Returns the pointer of a member, or of an item by its index.</summary>
    public static string Child(string pointer, string step) => $"{pointer}/{step}";

    /// <summary>Returns the pointer of what holds a place; empty for the review itself.</summary>
    public static string Parent(string pointer) => pointer.LastIndexOf('/') is var at and > 0 ? pointer[..at] : "";

    /// <summary>Returns the last step of a pointer.</summary>
    public static string Last(string pointer) => pointer[(pointer.LastIndexOf('/') + 1)..];

    /// <summary>Returns the steps of a pointer, the first first; none for the review itself.</summary>
    public static string[] Steps(string pointer) => pointer.Length == 0 ? [] : pointer[1..].Split('/');

    /// <summary>Returns whether a place is another, or lies inside it.</summary>
    public static bool IsWithin(string pointer, string other) =>
        pointer.Equals(other, StringComparison.Ordinal) || pointer.StartsWith($"{other}/", StringComparison.Ordinal);

    /// <summary>Returns what an element on the page that shows a place is called.</summary>
    public static string IdOf(string pointer) => $"at{pointer.Replace('/', '-')}";
}
