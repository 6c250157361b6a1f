using System.Reflection;

namespace DanVanKheo.Architecture.Surface;

/// <summary>Surface = use: a stand-in offers nothing the official package does not, and the app uses nothing else.</summary>
public sealed class SurfaceTests
{
    [Fact]
    public void Stand_ins_offer_official_members_only() => Offences.None(
        StandIns.Loaded.SelectMany(a => new SurfaceCheck(OfficialApi.Listed).Offences(a, StandIns.Package(a))),
        "Everything public or protected in a stand-in stands in embedded/official-api; make the rest internal.");

    [Theory]
    [InlineData("DanVanKheo.Functions")]
    [InlineData("DanVanKheo.Pages")]
    [InlineData("DanVanKheo.Core")]
    public void The_app_uses_official_members_only(string name)
    {
        var assembly = Assembly.Load(name);
        using var image = File.OpenRead(assembly.Location);
        Offences.None(new UseCheck(OfficialApi.Listed).Offences(assembly, image), $"{name} would not compile, or not run, on the official packages.");
    }

    /// <summary>With the embedded runtime every folder's assembly stands beside the tests; otherwise they would check nothing.</summary>
    [Fact]
    public void Every_stand_in_is_looked_at()
    {
        if (StandIns.Loaded.Count == 0) Assert.Skip("The app was built on the official packages (AzureRuntime=packages).");
        Assert.Equal(Repository.Under("embedded", ".csproj").Select(p => Path.GetFileNameWithoutExtension(p.Path)).Order(StringComparer.Ordinal), StandIns.Loaded.Select(StandIns.Package).Order(StringComparer.Ordinal));
    }
}
