using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>Decisions on commendation and the later decisions about them, each numbered in the series of the body that issued it.</summary>
public sealed class DecisionStore(Tables tables, NumberRegister register, OrganisationDirectory directory, Programme programme, TimeProvider clock)
{
    private const string Pointer = "series";

    public NumberSeries SeriesOf(string organisation, PaperType type = PaperType.Decision) => new(organisation, type, programme.Term.Id);

    /// <summary>Issues the decision for a dossier, or finds the one issued by an earlier run.</summary>
    public async Task<CommendationDecision> IssueAsync(Dossier dossier, Issuer issuer, CommendationTerms terms, CancellationToken cancellationToken)
    {
        var code = dossier.Code.ToString();
        // Where to look later: the bloc's own series needs no note.
        if (issuer.Organisation.Id != directory.Archive) await tables.Decisions.UpsertEntityAsync(new TableEntity("of-" + code, Pointer) { ["Organisation"] = issuer.Organisation.Id }, TableUpdateMode.Replace, cancellationToken);
        var row = await register.TakeAsync(SeriesOf(issuer.Organisation.Id), code, number => DecisionRow.Write(Make(dossier, issuer, terms, number)), cancellationToken);
        var decision = Read(row);
        await tables.Certificates.UpsertEntityAsync(new TableEntity(decision.Certificate, "certificate") { ["Dossier"] = code }, TableUpdateMode.Replace, cancellationToken);
        return decision;
    }

    public async Task<CommendationDecision?> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        if (await register.FindAsync(SeriesOf(directory.Archive), dossier, cancellationToken) is { } row) return Read(row);
        if (await tables.Decisions.FindAsync<TableEntity>("of-" + dossier, Pointer, cancellationToken) is not { } pointer) return null;
        return await register.FindAsync(SeriesOf(pointer.GetString("Organisation")), dossier, cancellationToken) is { } other ? Read(other) : null;
    }

    /// <summary>The decision of a dossier with everything decided about it since.</summary>
    public async Task<DecisionFile?> FileOfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (await OfAsync(dossier.Code.ToString(), cancellationToken) is not { } first) return null;
        if (first.SubjectName.Length == 0) first = first with { SubjectName = dossier.SubjectName };
        var changes = await register.KeysAsync(SeriesOf(first.Organisation), ChangePrefix(first.Dossier), cancellationToken).Select(DecisionRow.ReadChange).ToListAsync(cancellationToken);
        return new(first, changes);
    }

    /// <summary>The decision that follows the last one in <paramref name="file"/>; the one already there when somebody was quicker.</summary>
    public async Task<DecisionChange> ChangeAsync(DecisionFile file, Issuer issuer, ChangeTerms terms, string by, CancellationToken cancellationToken)
    {
        var sequence = file.Changes.Count + 1;
        var row = await register.TakeAsync(
            SeriesOf(file.First.Organisation),
            $"{ChangePrefix(file.First.Dossier)}{sequence:D2}",
            number => DecisionRow.Write(new DecisionChange(file.First.Dossier, sequence, number, issuer.Symbol, terms, NameOf(terms.Award), by, clock.GetUtcNow())),
            cancellationToken);
        return DecisionRow.ReadChange(row);
    }

    /// <summary>The dossier a decision of the bloc is about, whether it issued, amended or revoked; null for a number not given out.</summary>
    public async Task<string?> DossierOfNumberAsync(int number, CancellationToken cancellationToken) =>
        (await register.FindAsync(SeriesOf(directory.Bloc.Id), number, cancellationToken))?.GetString("Dossier");

    /// <summary>The dossier a certificate belongs to; null when there is no such certificate.</summary>
    public async Task<string?> DossierOfCertificateAsync(string certificate, CancellationToken cancellationToken) =>
        (await tables.Certificates.FindAsync<TableEntity>(certificate, "certificate", cancellationToken))?.GetString("Dossier");

    /// <summary>A series with its papers and what is odd about it.</summary>
    public async Task<SeriesView> ViewAsync(NumberSeries series, CancellationToken cancellationToken)
    {
        var last = await register.LastAsync(series, cancellationToken);
        var papers = await register.PapersAsync(series, cancellationToken).Select(row => DecisionRow.ReadNumber(row, series)).ToListAsync(cancellationToken);
        // A number given out between the two reads is no stray.
        return new(series.Type, series.Term, papers, NumberReport.Of(Math.Max(last, await register.LastAsync(series, cancellationToken)), papers));
    }

    private static string ChangePrefix(string dossier) => dossier + "-change-";

    private string NameOf(string award) => programme.Awards.FirstOrDefault(a => a.Id == award)?.Name.Vi ?? "";

    private CommendationDecision Make(Dossier dossier, Issuer issuer, CommendationTerms terms, int number) =>
        new(dossier.Code.ToString(), number, issuer.Symbol, programme.Term.Id, terms, CertificateCode.From(Secrets.Bytes(8)), clock.GetUtcNow())
        {
            Organisation = issuer.Organisation.Id,
            AwardName = NameOf(terms.Award),
            SubjectName = dossier.SubjectName,
        };

    /// <summary>A decision older than the column of its award's name has the name of today's catalogue.</summary>
    private CommendationDecision Read(TableEntity row)
    {
        var decision = DecisionRow.ReadDecision(row, directory.Archive);
        return decision.AwardName.Length > 0 ? decision : decision with { AwardName = NameOf(decision.Terms.Award) };
    }
}
