using System.Text.Json;
using DanVanKheo.Text;

namespace DanVanKheo.Tests.Text;

/// <summary>The counts the form's script shows are these: a browser test holds it to the same file.</summary>
public sealed class CountingTests
{
    [Fact]
    public void Characters_and_words_are_counted_as_agreed()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(new(AppContext.BaseDirectory)), "tests", "Golden", "counting.json")));
        Assert.NotEmpty(cases.RootElement.EnumerateArray());
        foreach (var given in cases.RootElement.EnumerateArray())
        {
            var stored = VietnameseText.Normalise(given.GetProperty("text").GetString());
            Assert.Equal((stored, given.GetProperty("characters").GetInt32(), given.GetProperty("words").GetInt32()), (stored, stored.Length, VietnameseText.Words(stored)));
        }
    }

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "DanVanKheo.sln")) ? folder.FullName : Root(folder.Parent ?? throw new DirectoryNotFoundException("DanVanKheo.sln"));
}
