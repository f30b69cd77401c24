namespace Lg.Web.Drafting;

/// <summary>The file that a draft was opened from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">What stood in it.</param>
/// <param name="Json">The review that was read from it, as the draft began.</param>
public sealed record OpenedFile(string Name, byte[] Bytes, string Json);
