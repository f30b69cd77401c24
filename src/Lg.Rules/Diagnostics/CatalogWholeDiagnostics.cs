using System.Globalization;
using Lg.Model;
using Lg.Model.Diagnostics;
using Lg.Rules.Catalogs;

namespace Lg.Rules.Diagnostics;

/// <summary>
/// The messages about a catalog as a whole, its folder, and what its files say of each other: LG3001–LG3004, LG3006–LG3009, LG3039–LG3041,
/// LG3046 and LG3047.
/// </summary>
internal static class CatalogWholeDiagnostics
{
    extension(DiagnosticBag bag)
    {
        public void FolderMissing(string folder)
        {
            var shown = Quoting.Text(folder);
            bag.AddAbout(folder, "LG3001", $"mappen {shown} finns inte", $"the folder {shown} does not exist");
        }

        public void NoCatalogFiles(string folder)
        {
            var shown = Quoting.Text(folder);
            bag.AddAbout(
                folder,
                "LG3002",
                $"mappen {shown} innehåller ingen katalog",
                $"the folder {shown} holds no catalog",
                new("katalogen är filer som slutar på `.yaml`", "the catalog is files that end in `.yaml`"));
        }

        public void Unreadable(string path) =>
            bag.AddAbout(
                path,
                "LG3003",
                "filen eller mappen går inte att läsa",
                "the file or folder cannot be read",
                new("kontrollera behörigheten, och att ingen länk är bruten", "check the permissions, and that no link is broken"));

        public void CatalogTooLarge(string folder)
        {
            var limit = (Limits.CatalogBytes >> 20).ToString(CultureInfo.InvariantCulture);
            bag.AddAbout(
                folder,
                "LG3004",
                $"katalogens filer är större än {limit} MB tillsammans",
                $"the files of the catalog are larger than {limit} MB together",
                new("kontrollera att det är rätt mapp", "check that it is the right folder"));
        }

        public void NotRegular(string path) =>
            bag.AddAbout(
                path,
                "LG3006",
                "detta är ingen vanlig fil",
                "this is not a regular file",
                new("lägg en fil med text här, inte ett rör eller en enhet", "put a file of text here, not a pipe or a device"));

        public void OtherEnding(string path) =>
            bag.AddAbout(
                path,
                "LG3007",
                "filen läses inte, för den slutar inte på `.yaml`",
                "the file is not read, because it does not end in `.yaml`",
                new("byt namn på den, eller flytta ut den ur katalogen", "rename it, or move it out of the catalog"));

        public void FolderTooDeep(string folder, int depth)
        {
            var limit = depth.ToString(CultureInfo.InvariantCulture);
            bag.AddAbout(
                folder,
                "LG3008",
                $"mappen läses inte, för den ligger djupare än {limit} mappar",
                $"the folder is not read, because it lies deeper than {limit} folders",
                new("flytta den uppåt", "move it up"));
        }

        public void OddVersion(Located place, string version)
        {
            var shown = Quoting.Text(version);
            bag.Add(
                "LG3009",
                place.Span,
                place.Source,
                $"versionen {shown} är inte tre tal",
                $"the version {shown} is not three numbers",
                "skriv till exempel `1.2.0`, så att versioner går att jämföra",
                "write for example `1.2.0`, so that versions can be compared",
                DiagnosticSeverity.Warning);
        }

        public void DefinedTwice(ThingKind kind, string id, Located place, Located first)
        {
            var (name, shown, where) = (NameOf(kind), Quoting.Text(id), Show(first));
            bag.Add(
                "LG3039",
                place.Span,
                place.Source,
                $"{name.Sv} {shown} finns redan i {where}",
                $"the {name.En} {shown} is already in {where}",
                "ge den ett eget id, eller ta bort den ena",
                "give it an id of its own, or remove one");
        }

        public void Undefined(Reference reference, IEnumerable<string> known)
        {
            var (name, shown, place) = (NameOf(reference.Kind), Quoting.Text(reference.Id), reference.Place);
            var meant = bag.IsFull ? null : Suggestion.For(reference.Id, known);
            bag.Add(
                "LG3040",
                place.Span,
                place.Source,
                $"{name.Sv} {shown} finns inte i katalogen",
                $"the {name.En} {shown} is not in the catalog",
                meant is null ? null : $"menade du `{meant}`?",
                meant is null ? null : $"did you mean `{meant}`?");
        }

        public void NoHeader() =>
            bag.AddAbout(
                null,
                "LG3041",
                "katalogen har ingen version och titel",
                "the catalog has no version and title",
                new(
                    "lägg till `catalog:` med `version` och `title` i en av filerna",
                    "add `catalog:` with `version` and `title` to one of the files"));

        public void SecondHeader(Located place, Located first)
        {
            var where = Show(first);
            bag.Add(
                "LG3041",
                place.Span,
                place.Source,
                $"`catalog` finns redan i {where}",
                $"`catalog` is already in {where}",
                "behåll den ena",
                "keep one of them");
        }

        public void Unused(ThingKind kind, string id, Located place)
        {
            var (name, shown) = (NameOf(kind), Quoting.Text(id));
            bag.Add(
                "LG3046",
                place.Span,
                place.Source,
                $"{name.Sv} {shown} används inte",
                $"the {name.En} {shown} is not used",
                "använd den i ett krav, eller ta bort den",
                "use it in a requirement, or remove it",
                DiagnosticSeverity.Warning);
        }

        public void ReplacesItself(Requirement requirement)
        {
            var shown = Quoting.Text(requirement.Id);
            bag.Add(
                "LG3047",
                requirement.Place.Span,
                requirement.Place.Source,
                $"kravet {shown} ersätts av sig självt",
                $"the requirement {shown} is replaced by itself");
        }

        private void AddAbout(string? path, string code, string sv, string en, LocalizedText? help = null) =>
            bag.Add(new() { Code = code, Message = new(sv, en), Help = help, File = path });
    }

    private static string Show(Located place)
    {
        var (line, column) = place.Source.Locate(place.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"`{place.Source.File}:{line}:{column}`");
    }

    private static LocalizedText NameOf(ThingKind kind) => kind switch
    {
        ThingKind.Ruleset => new("regelverket", "rule set"),
        ThingKind.Area => new("området", "area"),
        ThingKind.Role => new("rollen", "role"),
        ThingKind.Source => new("källan", "source"),
        ThingKind.Parameter => new("parametern", "parameter"),
        ThingKind.Goal => new("målet", "goal"),
        ThingKind.Requirement => new("kravet", "requirement"),
    };
}
