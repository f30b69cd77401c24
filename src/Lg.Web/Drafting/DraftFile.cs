using System.Text;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Model.Fields;
using Lg.Model.Json;
using Lg.Model.Reading;
using Lg.Rules;
using Lg.Web.Drafting.Yaml;

namespace Lg.Web.Drafting;

/// <summary>Opens reviews from files, and writes them as files.</summary>
public static class DraftFile
{
    /// <summary>Opens a file.</summary>
    /// <param name="name">The name of the file, which says whether it is YAML.</param>
    /// <param name="bytes">What stands in it.</param>
    /// <param name="vocabulary">The words of the catalog.</param>
    /// <returns>The draft, or everything that is wrong with the file.</returns>
    public static Checked<Draft> Open(string name, byte[] bytes, Vocabulary vocabulary)
    {
        var read = IsYaml(name) ? YamlReviewReader.Read(bytes, name, vocabulary) : ReviewReader.Read(bytes, name, vocabulary);
        if (read.Value is not { } review)
            return new(null, read.Diagnostics);

        var json = Encoding.UTF8.GetString(ReviewJson.Write(review));
        return new(new(json) { File = new(name, bytes, new Draft(json).Json) }, read.Diagnostics);
    }

    /// <summary>Writes a draft: the bytes of the file that it was opened from when nothing differs from it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="review">The review that it is.</param>
    /// <param name="yaml">Whether to write YAML; otherwise JSON.</param>
    public static byte[] Write(Draft draft, Review review, bool yaml)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.File is { } file && IsYaml(file.Name) == yaml && file.Json == draft.Json)
            return file.Bytes;
        return yaml ? ReviewYaml.Write(ReviewJson.Write(review)) : [.. ReviewJson.Write(review, indented: true), (byte)'\n'];
    }

    /// <summary>Returns what to call the file.</summary>
    public static string NameOf(Draft draft, bool yaml)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.File is { } file && IsYaml(file.Name) == yaml)
            return file.Name;
        var unit = draft.At("/unit/name")?.GetValue<string>() ?? "utkast";
        var name = string.Concat(unit.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Trim().Replace(' ', '-');
        return $"{(name.Length == 0 ? "utkast" : name)}-{draft.At("/review/planYear")}{(yaml ? ".yaml" : ".json")}";
    }

    /// <summary>Returns whether a file is YAML by its name.</summary>
    public static bool IsYaml(string name) => Path.GetExtension(name).ToUpperInvariant() is ".YAML" or ".YML";
}
