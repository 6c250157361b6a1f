using System.Globalization;
using System.Text.Json.Nodes;
using DanVanKheo.Definitions;
using DanVanKheo.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Programmes;

/// <summary>Reads editions for the pages of officers, and what they are compared with.</summary>
public sealed class EditionReader(EditionStore editions, ProgrammeShelf programmes, IOptions<AppOptions> options)
{
    /// <summary>The query key of an edition's number.</summary>
    public const string NumberKey = "ban";

    /// <summary>Every edition of a programme, the newest first.</summary>
    public async Task<IReadOnlyList<Edition>> OfAsync(string programme, CancellationToken cancellationToken) =>
        [.. (await editions.AllAsync(cancellationToken)).Where(e => e.Programme == programme).OrderByDescending(e => e.Number)];

    /// <summary>Proposals nobody has decided yet.</summary>
    public async Task<IReadOnlyList<Edition>> WaitingAsync(CancellationToken cancellationToken) =>
        [.. (await editions.AllAsync(cancellationToken)).Where(e => e.State == EditionState.Proposed)];

    /// <summary>The edition an address or a form names: <c>chuong-trinh</c>, and <c>ban</c> for another one than that which holds. Null when there is none.</summary>
    public async Task<StoredEdition?> AskedAsync(Func<string, string> asked, CancellationToken cancellationToken)
    {
        var id = asked(ProgrammeChoice.Field) is { Length: > 0 } named ? named : programmes.Main.Id;
        var number = int.TryParse(asked(NumberKey), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : programmes.Find(id)?.Edition ?? 0;
        return await editions.FindAsync(id, number, cancellationToken);
    }

    public Task<StoredEdition?> AskedAsync(HttpRequest request, CancellationToken cancellationToken) => AskedAsync(key => request.Query[key].ToString(), cancellationToken);

    public Task<ProgrammeReading> ReadAsync(Edition edition, CancellationToken cancellationToken) => editions.ReadAsync(edition, cancellationToken);

    /// <summary>The definition of an edition as JSON, to be changed.</summary>
    public async Task<JsonObject> JsonAsync(Edition edition, CancellationToken cancellationToken) =>
        JsonNode.Parse(EditionStore.Content((await ReadAsync(edition, cancellationToken)).Source))!.AsObject();

    /// <summary>What differs from the edition it changes; nothing for the first.</summary>
    public async Task<IReadOnlyList<DefinitionChange>> ChangesAsync(Edition edition, CancellationToken cancellationToken) =>
        edition.Changes > 0 && await editions.FindAsync(edition.Programme, edition.Changes, cancellationToken) is { Edition: var before }
            ? DefinitionDiff.Of((await ReadAsync(before, cancellationToken)).Source, (await ReadAsync(edition, cancellationToken)).Source)
            : [];

    /// <summary>What differs from the season before.</summary>
    public async Task<IReadOnlyList<DefinitionChange>> SinceLastSeasonAsync(Edition edition, CancellationToken cancellationToken)
    {
        var own = await ReadAsync(edition, cancellationToken);
        if (own.Source.TextOf("follows") is not { Length: > 0 } follows) return [];
        var held = (await editions.AllAsync(cancellationToken)).Where(e => e.File == follows && e.Programme != edition.Programme);
        var before = Edition.Current(held) is { } last ? await ReadAsync(last, cancellationToken) : ProgrammeFiles.Read(ProgrammeFiles.Beside(PathOf(edition.File), follows));
        return before.Programme is null ? [] : DefinitionDiff.Of(before.Source, own.Source);
    }

    private string PathOf(string file) => options.Value.ProgrammeFiles.FirstOrDefault(f => Path.GetFileName(f) == file) ?? file;
}
