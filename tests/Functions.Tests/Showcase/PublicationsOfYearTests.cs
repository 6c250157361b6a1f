using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Registrations;
using DanVanKheo.Showcase;
using Xunit;

namespace DanVanKheo.Functions.Tests.Showcase;

/// <summary>All publications of a year come with one look, and nothing else that is kept of the models.</summary>
public sealed class PublicationsOfYearTests : IDisposable
{
    private readonly Archive archive = new();

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task A_year_has_its_own_publications_and_no_other()
    {
        await archive.Tables.Showcase.CreateIfNotExistsAsync();
        var store = new ShowcaseStore(archive.Tables);
        await store.KeepNotesAsync("DVK-2027-0001", new(new Dictionary<string, string> { ["hỏi"] = "đáp" }), default);
        await store.FeatureAsync(new(new DossierCode(2027, 1), 1, "Tiêu biểu", "p", DateTimeOffset.UnixEpoch), default);
        await store.PublishAsync("DVK-2027-0001", new(Answers.Empty, DateTimeOffset.UnixEpoch), default);
        foreach (var (code, title) in ((string, string)[])[("DVK-2026-9999", "a"), ("DVK-2027-0001", "b"), ("DVK-2027-0001", "c"), ("DVK-2027-12345", "d"), ("DVK-2028-0001", "e")])
        {
            await store.AddRecordAsync(code, new(title == "c" ? PublicationKind.Radio : PublicationKind.Newspaper, "Báo", title, new(2027, 3, 1), "", "p", DateTimeOffset.UnixEpoch), default);
        }

        Assert.Equal(
            [("DVK-2027-0001", PublicationKind.Newspaper), ("DVK-2027-0001", PublicationKind.Radio), ("DVK-2027-12345", PublicationKind.Newspaper)],
            (await store.RecordsOfYearAsync(2027, default)).Order());
    }
}
