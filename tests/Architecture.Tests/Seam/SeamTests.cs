using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DanVanKheo.Architecture.Seam;

/// <summary>One source, two runtimes: src/ is written against the official packages and does not know what runs it.</summary>
public sealed partial class SeamTests
{
    [Fact]
    public void No_conditional_compilation() => Offences.None(
        Matches(Repository.Under("src", ".cs", ".razor"), ConditionalPattern()),
        "src/ compiles to the same code in both runtimes: no conditional compilation.");

    [Fact]
    public void The_source_does_not_know_the_embedded_runtime() => Offences.None(
        Matches(Repository.Under("src", ".cs", ".razor", ".csproj"), EmbeddedPattern()),
        "src/ never names the embedded runtime (MSBuild's own EmbeddedResource item and PDF's own EmbeddedFile are other things).");

    [Fact]
    public void Projects_do_not_know_the_switch() => Offences.None(
        Matches(Repository.Under("src", ".csproj", ".props", ".targets"), SwitchPattern()),
        "Only eng/ knows the switch; a project lists ordinary package references.");

    [Fact]
    public void One_entry_point() => Assert.Equal(["src/Functions/Program.cs"], Repository.Under("src", "/Program.cs").Select(f => f.Path));

    [Fact]
    public void One_host_file() => Assert.Equal(["host.json"], Repository.Files.Where(f => f.Name == "host.json").Select(f => f.Path));

    [Fact]
    public void A_folder_is_a_package()
    {
        var packages = PackageVersions();
        Offences.None(
            Repository.Under("embedded", ".csproj").Where(p => p.Path != $"embedded/{Package(p)}/{Package(p)}.csproj" || (!packages.Contains(Package(p)) && !IsPartOfAnother(p))).Select(p => p.Path),
            "embedded/<PackageId>/<PackageId>.csproj replaces a package that Directory.Packages.props names, or one that such a package brings along.");
    }

    [Fact]
    public void Every_stand_in_says_what_it_covers() => Offences.None(
        Repository.Under("embedded", ".csproj").Where(p => Repository.Under($"embedded/{Package(p)}", ".cs").Any() && !Repository.Under($"embedded/{Package(p)}", "/README.md").Any()).Select(p => p.Path),
        "Each stand-in has a README: version mirrored, what is covered, what is not.");

    private static string Package(SourceFile project) => Path.GetFileNameWithoutExtension(project.Path);

    private static HashSet<string> PackageVersions() =>
        [.. XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(p => (string)p.Attribute("Include")!)];

    // The Durable Task extension brings Microsoft.DurableTask.*; the app does not list them.
    private static bool IsPartOfAnother(SourceFile project) =>
        Repository.Under("embedded", ".csproj").Any(p => p != project && p.Text.Contains($"/{Package(project)}.csproj", StringComparison.Ordinal));

    private static IEnumerable<string> Matches(IEnumerable<SourceFile> files, Regex pattern) =>
        from file in files from line in file.Lines where pattern.IsMatch(line.Text) select $"{file.Path}({line.Number}): {line.Text.Trim()}";

    [GeneratedRegex(@"^\s*#\s*(if|elif|else|endif)\b")]
    private static partial Regex ConditionalPattern();

    [GeneratedRegex("embedded(?!Resource|Files?\")", RegexOptions.IgnoreCase)]
    private static partial Regex EmbeddedPattern();

    [GeneratedRegex("AzureRuntime|embedded(?!Resource)", RegexOptions.IgnoreCase)]
    private static partial Regex SwitchPattern();
}
