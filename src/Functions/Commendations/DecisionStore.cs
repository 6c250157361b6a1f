using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>Decisions on commendation and the later decisions about them, each numbered in the series of the body that issued it.</summary>
public sealed class DecisionStore(Tables tables, NumberRegister register, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    private const string Pointer = "series";
    private const string Of = "of-";
    private const string Change = "-change-";
    private const string Shared = "shared-";

    /// <summary>The series of the office's own term.</summary>
    public NumberSeries SeriesOf(string organisation, PaperType type = PaperType.Decision) => new(organisation, type, programmes.Main.Term.Id);

    /// <summary>The series in which a dossier's decisions are numbered: that of its own programme's term.</summary>
    public NumberSeries SeriesOf(string organisation, Dossier dossier) => new(organisation, PaperType.Decision, programmes.Of(dossier).Term.Id);

    private static NumberSeries SeriesOf(CommendationDecision decision) => new(decision.Organisation, PaperType.Decision, decision.Term);

    /// <summary>Issues the decision for a dossier, or finds the one issued by an earlier run.</summary>
    public async Task<CommendationDecision> IssueAsync(Dossier dossier, Issuer issuer, CommendationTerms terms, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        // Where to look later: the bloc's own series needs no note.
        if (issuer.Organisation.Id != directory.Archive) await tables.Decisions.UpsertEntityAsync(new TableEntity(Of + code, Pointer) { ["Organisation"] = issuer.Organisation.Id }, TableUpdateMode.Replace, cancellationToken);
        TableEntity Columns(int number) => DecisionRow.Write(Make(dossier, issuer, terms, number));
        var row = await register.TakeAsync(SeriesOf(issuer.Organisation.Id, dossier), code, terms.Shared.Length > 0 ? Shared + terms.Shared : code, Columns, cancellationToken);
        var decision = Read(row);
        await tables.Certificates.UpsertEntityAsync(new TableEntity(decision.Certificate, "certificate") { ["Dossier"] = code }, TableUpdateMode.Replace, cancellationToken);
        return decision;
    }

    public async Task<CommendationDecision?> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        if (await FindAsync(directory.Archive, dossier, cancellationToken) is { } decision) return decision;
        if (await tables.Decisions.FindAsync<TableEntity>(Of + dossier, Pointer, cancellationToken) is not { } pointer) return null;
        return await FindAsync(pointer.GetString("Organisation"), dossier, cancellationToken);
    }

    /// <summary>The bodies other than the bloc that issued decisions about dossiers of a year.</summary>
    public async Task<IReadOnlyList<string>> IssuersAsync(int year, CancellationToken cancellationToken)
    {
        var prefix = Of + DossierCode.PrefixOf(year);
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {prefix} and PartitionKey lt {prefix + "~"} and RowKey eq {Pointer}");
        return await tables.Decisions.QueryAsync<TableEntity>(filter, select: ["Organisation"], cancellationToken: cancellationToken).Select(row => row.GetString("Organisation")).Distinct().ToListAsync(cancellationToken);
    }

    /// <summary>The dossier whose decision the paper called <paramref name="key"/> changes; null when it changes none.</summary>
    public static DossierCode? ChangeOf(string key) =>
        key.IndexOf(Change, StringComparison.Ordinal) is > 0 and var at && DossierCode.TryParse(key[..at], out var code) ? code : null;

    /// <summary>In the term of any programme that ever held; nearly always there is one.</summary>
    private async Task<CommendationDecision?> FindAsync(string organisation, string dossier, CancellationToken cancellationToken)
    {
        foreach (var term in programmes.Terms)
        {
            if (await register.FindAsync(new(organisation, PaperType.Decision, term), dossier, cancellationToken) is { } row) return Read(row);
        }

        return null;
    }

    /// <summary>The decision of a dossier with everything decided about it since.</summary>
    public async Task<DecisionFile?> FileOfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (await OfAsync(dossier.Code.ToString(), cancellationToken) is not { } first) return null;
        if (first.SubjectName.Length == 0) first = first with { SubjectName = dossier.SubjectName };
        var changes = await register.KeysAsync(SeriesOf(first), ChangePrefix(first.Dossier), cancellationToken).Select(DecisionRow.ReadChange).ToListAsync(cancellationToken);
        return new(first, changes);
    }

    /// <summary>The decision that follows the last one in <paramref name="file"/>; the one already there when somebody was quicker.</summary>
    public async Task<DecisionChange> ChangeAsync(DecisionFile file, Issuer issuer, ChangeTerms terms, string by, CancellationToken cancellationToken)
    {
        var sequence = file.Changes.Count + 1;
        var row = await register.TakeAsync(
            SeriesOf(file.First),
            $"{ChangePrefix(file.First.Dossier)}{sequence:D2}",
            number => DecisionRow.Write(new DecisionChange(file.First.Dossier, sequence, number, issuer.Symbol, terms, NameOf(terms.Award), by, clock.GetUtcNow())),
            cancellationToken);
        return DecisionRow.ReadChange(row);
    }

    /// <summary>Every dossier a decision of the body is about: several when they share it. In the order of their codes.</summary>
    public async Task<IReadOnlyList<string>> DossiersOfNumberAsync(string organisation, int number, CancellationToken cancellationToken)
    {
        var series = SeriesOf(organisation);
        if (await register.FindAsync(series, number, cancellationToken) is not { } paper) return [];
        var sharing = await register.SharingAsync(series, number, cancellationToken);
        // A decision that was shared before the register noted with whom.
        if (sharing.Count == 0 && await register.KeysAsync(series, Shared, ["Number"], cancellationToken).AnyAsync(row => row.GetInt32("Number") == number, cancellationToken))
        {
            sharing = await register.KeysAsync(series, "", ["Number", "Dossier"], cancellationToken).Where(row => row.GetInt32("Number") == number).Select(row => row.GetString("Dossier")).ToListAsync(cancellationToken);
        }

        return [.. sharing.Append(paper.GetString("Dossier")).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The dossier a certificate belongs to; null when there is no such certificate.</summary>
    public async Task<string?> DossierOfCertificateAsync(string certificate, CancellationToken cancellationToken) =>
        (await tables.Certificates.FindAsync<TableEntity>(certificate, "certificate", cancellationToken))?.GetString("Dossier");

    /// <summary>Papers of a series from a number on, in their order.</summary>
    public async Task<IReadOnlyList<IssuedNumber>> PapersAsync(NumberSeries series, int from, int most, CancellationToken cancellationToken) =>
        await register.PapersAsync(series, from, cancellationToken).Take(most).Select(row => DecisionRow.ReadNumber(row, series)).ToListAsync(cancellationToken);

    /// <summary>The papers with the last numbers of a series, the oldest of them first.</summary>
    public async Task<IReadOnlyList<IssuedNumber>> LatestAsync(NumberSeries series, int most, CancellationToken cancellationToken) =>
        await PapersAsync(series, Math.Max(1, await register.LastAsync(series, cancellationToken) - most + 1), int.MaxValue, cancellationToken);

    /// <summary>The latest day on a paper of the series; null in an empty one.</summary>
    public Task<DateOnly?> LatestDateAsync(NumberSeries series, CancellationToken cancellationToken) => register.LatestDateAsync(series, cancellationToken);

    private static string ChangePrefix(string dossier) => dossier + Change;

    private string NameOf(string award) => programmes.Awards.FirstOrDefault(a => a.Id == award)?.Name.Vi ?? "";

    private CommendationDecision Make(Dossier dossier, Issuer issuer, CommendationTerms terms, int number) =>
        new(dossier.Code.ToString(), number, issuer.Symbol, programmes.Of(dossier).Term.Id, terms, CertificateCode.From(Secrets.Bytes(8)), clock.GetUtcNow())
        {
            Organisation = issuer.Organisation.Id,
            AwardName = programmes.Of(dossier).Awards.FirstOrDefault(a => a.Id == terms.Award)?.Name.Vi ?? "",
            SubjectName = dossier.SubjectName,
        };

    /// <summary>A decision older than the column of its award's name has the name of today's catalogue.</summary>
    private CommendationDecision Read(TableEntity row)
    {
        var decision = DecisionRow.ReadDecision(row, directory.Archive);
        return decision.AwardName.Length > 0 ? decision : decision with { AwardName = NameOf(decision.Terms.Award) };
    }
}
