using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DanVanKheo.Architecture.Dependencies;

/// <summary>Core ◄ Pages ◄ Functions, and nothing the other way round.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Ours = ["DanVanKheo.Core", "DanVanKheo.Pages", "DanVanKheo.Functions"];

    [Fact]
    public void Core_refers_to_nothing_but_the_base_class_library()
    {
        Offences.None(References("DanVanKheo.Core").Where(r => !r.StartsWith("System.", StringComparison.Ordinal)), "Core holds rules only.");
        Assert.Empty(Items("src/Core/Core.csproj", "PackageReference", "ProjectReference", "FrameworkReference"));
    }

    [Fact]
    public void Pages_render_and_know_neither_triggers_nor_storage()
    {
        Offences.None(
            References("DanVanKheo.Pages").Where(r => r is "DanVanKheo.Functions" || Starts(r, "Azure.", "Microsoft.Azure.", "Microsoft.DurableTask", "SendGrid", "Microsoft.Data.", StandIns)),
            "Pages get views and give HTML.");
        Assert.Equal(["../Core/Core.csproj"], Items("src/Pages/Pages.csproj", "ProjectReference"));
    }

    [Fact]
    public void Functions_stand_on_Core_and_Pages_and_the_official_packages()
    {
        Assert.Equal(["../Core/Core.csproj", "../Pages/Pages.csproj"], Items("src/Functions/Functions.csproj", "ProjectReference").Order(StringComparer.Ordinal));
        Offences.None(References("DanVanKheo.Functions").Where(r => Starts(r, "Microsoft.Data.Sqlite", "SQLitePCLRaw", "Newtonsoft.")), "How the embedded runtime stores things is its own affair.");
    }

    [Fact]
    public void Stand_ins_do_not_know_the_app() => Offences.None(
        from assembly in Surface.StandIns.Loaded
        from reference in assembly.GetReferencedAssemblies()
        where Ours.Contains(reference.Name)
        select $"{assembly.GetName().Name} refers to {reference.Name}",
        "A stand-in is deleted the day its package restores; it knows only its package.");

    [Fact]
    public void What_is_about_a_dossier_asks_the_shelf_for_its_programme() => Offences.None(
        from file in Repository.Under("src/Functions", ".cs")
        from line in File.ReadLines(file.FullName)
        where Regex.IsMatch(line, @"^(public|internal) sealed (partial )?class \w+\(.*\bProgramme \w+[,)]|^    Programme \w+,$")
        select $"{file.Path}: {line.Trim()}",
        "Several programmes run side by side, and a dossier keeps the edition it was registered under: take ProgrammeShelf.");

    [Fact]
    public void Nothing_that_ships_refers_to_tests_or_tools() => Offences.None(
        from project in Repository.Under("src", ".csproj").Concat(Repository.Under("embedded", ".csproj"))
        from reference in Items(project.Path, "ProjectReference")
        where reference.Contains("/tests/", StringComparison.Ordinal) || reference.Contains("/tools/", StringComparison.Ordinal) || reference.Contains("/bench/", StringComparison.Ordinal)
        select $"{project.Path}: {reference}",
        "Tests know the app; the app does not know its tests.");

    [Fact]
    public void Versions_stand_in_one_place() => Offences.None(
        from project in Repository.Under("", ".csproj")
        from reference in XDocument.Load(project.FullName).Descendants("PackageReference")
        where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null
        select $"{project.Path}: {(string?)reference.Attribute("Include")}",
        "Package versions stand in Directory.Packages.props.");

    private const string StandIns = Surface.StandIns.Prefix;

    private static IEnumerable<string> References(string assembly) => Assembly.Load(assembly).GetReferencedAssemblies().Select(r => r.Name!);

    private static bool Starts(string name, params string[] prefixes) => prefixes.Any(p => name.StartsWith(p, StringComparison.Ordinal));

    private static IEnumerable<string> Items(string project, params string[] kinds) =>
        XDocument.Load(Path.Combine(Repository.Root, project)).Descendants().Where(e => kinds.Contains(e.Name.LocalName)).Select(e => (string)e.Attribute("Include")!);
}
