using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Storage;

namespace DanVanKheo.Showcase;

/// <summary>
/// What is shown beside a dossier. Partition <c>featured</c>: one row for each featured dossier. Partition dossier: <c>notes</c> (the interview),
/// <c>story</c> (its text and what the owner said of it), <c>published</c> (the text they agreed to), <c>record-{id}</c> (publications elsewhere).
/// </summary>
public sealed class ShowcaseStore(Tables tables)
{
    private const string FeaturedPartition = "featured";
    private const string NotesRow = "notes";
    private const string StoryRow = "story";
    private const string PublishedRow = "published";
    private const string Records = "record-";

    private TableClient Table => tables.Showcase;

    public async Task<IReadOnlyList<FeaturedMark>> FeaturedAsync(CancellationToken cancellationToken) =>
        await Table.PartitionAsync<TableEntity>(FeaturedPartition, cancellationToken: cancellationToken).Select(ReadMark).OrderBy(m => m.Order).ThenByDescending(m => m.At).ToListAsync(cancellationToken);

    public Task FeatureAsync(FeaturedMark mark, CancellationToken cancellationToken) => Table.UpsertEntityAsync(
        new TableEntity(FeaturedPartition, mark.Code.ToString()) { ["Order"] = mark.Order, ["Reason"] = mark.Reason, ["By"] = mark.By, ["At"] = mark.At },
        TableUpdateMode.Replace,
        cancellationToken);

    public Task EndFeatureAsync(DossierCode code, CancellationToken cancellationToken) => Table.DeleteEntityAsync(FeaturedPartition, code.ToString(), cancellationToken: cancellationToken);

    public async Task<Answers> NotesAsync(string code, CancellationToken cancellationToken) =>
        await Table.FindAsync<TableEntity>(code, NotesRow, cancellationToken) is { } row ? AnswerColumns.Read(row) : Answers.Empty;

    public Task KeepNotesAsync(string code, Answers notes, CancellationToken cancellationToken)
    {
        var row = new TableEntity(code, NotesRow);
        AnswerColumns.Write(row, notes);
        return Table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    public async Task<(Story Story, ETag Version)?> StoryAsync(string code, CancellationToken cancellationToken)
    {
        if (await Table.FindAsync<TableEntity>(code, StoryRow, cancellationToken) is not { } row) return null;
        var story = new Story(AnswerColumns.Read(row), row.GetString("By"), row.GetDateTimeOffset("At")!.Value)
        {
            Asked = row.GetString("Asked") ?? "",
            Refused = row.GetString("Refused") ?? "",
            Remark = row.GetString("Remark") ?? "",
        };
        return (story, row.ETag);
    }

    /// <summary>False when somebody else wrote since <paramref name="version"/>; null is for the first text.</summary>
    public async Task<bool> TryKeepStoryAsync(string code, Story story, ETag? version, CancellationToken cancellationToken)
    {
        var row = new TableEntity(code, StoryRow) { ["By"] = story.By, ["At"] = story.At, ["Asked"] = story.Asked, ["Refused"] = story.Refused, ["Remark"] = story.Remark };
        AnswerColumns.Write(row, story.Text);
        if (version is not { } read) return await Table.TryAddAsync(row, cancellationToken);
        row.ETag = read;
        return await Table.TryReplaceAsync(row, cancellationToken);
    }

    public async Task<PublishedStory?> PublishedAsync(string code, CancellationToken cancellationToken) =>
        await Table.FindAsync<TableEntity>(code, PublishedRow, cancellationToken) is { } row ? new(AnswerColumns.Read(row), row.GetDateTimeOffset("At")!.Value) : null;

    public Task PublishAsync(string code, PublishedStory story, CancellationToken cancellationToken)
    {
        var row = new TableEntity(code, PublishedRow) { ["At"] = story.At };
        AnswerColumns.Write(row, story.Text);
        return Table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    public Task UnpublishAsync(string code, CancellationToken cancellationToken) => Table.DeleteEntityAsync(code, PublishedRow, cancellationToken: cancellationToken);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<PublicationRecord>> RecordsAsync(string code, CancellationToken cancellationToken) =>
        await Table.PartitionAsync<TableEntity>(code, Records, cancellationToken).Select(ReadRecord).OrderByDescending(r => r.Day).ThenBy(r => r.Id, StringComparer.Ordinal).ToListAsync(cancellationToken);

    /// <summary>Every publication of the models of a year: which model, what kind. One range of partitions, and of each only these rows.</summary>
    public async Task<IReadOnlyList<(string Code, PublicationKind Kind)>> RecordsOfYearAsync(int year, CancellationToken cancellationToken)
    {
        var (from, until) = (DossierCode.PrefixOf(year), DossierCode.PrefixOf(year) + "~");
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {until} and RowKey ge {Records} and RowKey lt {Records + "~"}");
        return await Table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "Kind"], cancellationToken: cancellationToken).Select(row => (row.PartitionKey, Enum.Parse<PublicationKind>(row.GetString("Kind")))).ToListAsync(cancellationToken);
    }

    /// <summary>Writing it twice is as good as once.</summary>
    public Task<bool> AddRecordAsync(string code, PublicationRecord record, CancellationToken cancellationToken)
    {
        var row = new TableEntity(code, Records + record.Id)
        {
            ["Kind"] = record.Kind.ToString(),
            ["Outlet"] = record.Outlet,
            ["Title"] = record.Title,
            ["Day"] = VietnamTime.At(record.Day, TimeOnly.MinValue),
            ["Link"] = record.Link,
            ["By"] = record.By,
            ["At"] = record.At,
        };
        return Table.TryAddAsync(row, cancellationToken);
    }

    public Task RemoveRecordAsync(string code, string id, CancellationToken cancellationToken) => Table.DeleteEntityAsync(code, Records + id, cancellationToken: cancellationToken);

    private static FeaturedMark ReadMark(TableEntity row) => new(
        DossierCode.TryParse(row.RowKey, out var code) ? code : throw new InvalidDataException($"'{row.RowKey}' is no dossier code."),
        row.GetInt32("Order")!.Value,
        row.GetString("Reason"),
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value);

    private static PublicationRecord ReadRecord(TableEntity row) => new(
        Enum.Parse<PublicationKind>(row.GetString("Kind")),
        row.GetString("Outlet"),
        row.GetString("Title"),
        VietnamTime.Day(row.GetDateTimeOffset("Day")!.Value),
        row.GetString("Link"),
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value);
}
