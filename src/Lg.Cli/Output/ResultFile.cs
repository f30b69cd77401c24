using System.Text;
using Lg.Cli.Input;
using Lg.Faces;
using Lg.Model.Diagnostics;

namespace Lg.Cli.Output;

/// <summary>
/// Writes a result to a file: the whole of it, or nothing. A new file is for its owner alone, because a report describes weaknesses.
/// </summary>
internal static class ResultFile
{
    /// <summary>Returns what is wrong, or <c>null</c> when the file is written.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">What it is to hold.</param>
    /// <param name="overwrite">Whether there may be a file already.</param>
    /// <param name="inputs">What the run has read, which is never written over.</param>
    public static Diagnostic? Write(string file, string text, bool overwrite, InputsRead inputs)
    {
        if (Directory.Exists(file) || file.EndsWith(Path.DirectorySeparatorChar) || file.EndsWith('/'))
            return ToolProblems.IsFolder(file);
        if (!overwrite && File.Exists(file))
            return ToolProblems.AlreadyThere(file);
        if (inputs.Contain(file))
            return ToolProblems.IsInput(file);

        try
        {
            WholeFile.Write(file, Encoding.UTF8.GetBytes(text), WholeFile.Private, overwrite);
            return null;
        }
        catch (IOException) when (!overwrite && File.Exists(file))
        {
            return ToolProblems.AlreadyThere(file);
        }
        catch (Exception exception) when (WriteProblems.Covers(exception))
        {
            return WriteProblems.Of(file, exception);
        }
    }
}
