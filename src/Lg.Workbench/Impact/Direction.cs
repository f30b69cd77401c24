namespace Lg.Workbench.Impact;

/// <summary>Whether a change of a verdict is for the worse, the worst first.</summary>
internal enum Direction
{
    Worse,
    Otherwise,
    Better,
}
