using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>A slip in the wording of a programme stops the start and names its place.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("\"letters\": { \"Receipt\": { \"text\": { \"vi\": \"Đã nhận {tenMoHinh}.\", \"en\": \"Received.\" } } }", "letters.Receipt.text.vi: unknown placeholder {tenMoHinh}")]
    [InlineData("\"reviewBeforeSending\": [ \"OpinionCode\" ]", "reviewBeforeSending: OpinionCode is sent at once")]
    public async Task The_app_does_not_start(string slip, string said)
    {
        var folder = Directory.CreateTempSubdirectory("programme-");
        try
        {
            var file = Path.Combine(folder.FullName, "sai.json");
            await File.WriteAllTextAsync(file, $"{{ \"basedOn\": \"dan-van-kheo.json\", {slip} }}");
            var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = file }));
            Assert.Contains(said, failure.Message, StringComparison.Ordinal);
            Assert.Contains("sai.json", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
