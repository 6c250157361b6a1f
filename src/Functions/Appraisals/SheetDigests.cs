using Azure;
using Azure.Data.Tables;
using DanVanKheo.Hosting;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Storage;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Appraisals;

/// <summary>Gathers what one person is asked to score within a few minutes into one letter: partition <c>digest</c>, row person.</summary>
public sealed class SheetDigests(Tables tables, OpenSheets sheets, TimeProvider clock, IOptions<AppOptions> options)
{
    private const string Partition = "digest";

    /// <summary>True while the letter is to wait for others that may join it. May run as often as it likes.</summary>
    public async Task<bool> WaitsAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (!IsGathered(key)) return false;
        while (true)
        {
            var (last, version) = await ReadAsync(key.Person, cancellationToken);
            if (last?.Sheet == Sheet(key) || last?.Tells(Sheet(key)) == true) return false;
            List<(string, DateTimeOffset)> open = [.. (await sheets.OfAsync(key.Person, cancellationToken)).Where(s => s.IsOpen).Select(s => ($"{s.Dossier}|{s.Stage}|{s.Attempt}", s.AssignedAt))];
            if (SheetDigest.Decide(last, Sheet(key), open, clock.GetUtcNow(), TimeSpan.FromMinutes(options.Value.DigestMinutes)) is not { } next) return true;
            if (await TryWriteAsync(key.Person, next, version, cancellationToken)) return false;
        }
    }

    /// <summary>The other sheets the letter speaks of; null when another letter spoke of this one, which is not sent then.</summary>
    public async Task<IReadOnlyList<StageKey>?> OthersAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (!IsGathered(key) || await ReadAsync(key.Person, cancellationToken) is not { Digest: { } digest }) return [];
        if (digest.Sheet != Sheet(key)) return digest.Tells(Sheet(key)) ? null : [];
        return [.. digest.Others.Select(sheet => sheet.Split('|')).Select(parts => new StageKey(parts[0], parts[1], int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)))];
    }

    /// <summary>The first request for a sheet; one that somebody asked for again goes at once.</summary>
    private bool IsGathered(LetterKey key) => options.Value.DigestMinutes > 0 && key is { Kind: LetterKind.AppraisalRequest, Number: 1, Person.Length: > 0 };

    private static string Sheet(LetterKey key) => $"{key.Subject}|{key.Stage}|{key.Attempt}";

    private async Task<(SheetDigest? Digest, ETag Version)> ReadAsync(string person, CancellationToken cancellationToken) =>
        await tables.SheetDigests.FindAsync<TableEntity>(Partition, person, cancellationToken) is { } row
            ? (new(row.GetString("Sheet"), row.GetString("Others").Split('\n', StringSplitOptions.RemoveEmptyEntries), row.GetDateTimeOffset("SentAt")!.Value), row.ETag)
            : (null, default);

    private Task<bool> TryWriteAsync(string person, SheetDigest digest, ETag version, CancellationToken cancellationToken)
    {
        var row = new TableEntity(Partition, person) { ["Sheet"] = digest.Sheet, ["Others"] = string.Join('\n', digest.Others), ["SentAt"] = digest.SentAt, ETag = version };
        return version == default ? tables.SheetDigests.TryAddAsync(row, cancellationToken) : tables.SheetDigests.TryReplaceAsync(row, cancellationToken);
    }
}
