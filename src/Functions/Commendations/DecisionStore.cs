using Azure;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Storage;

namespace DanVanKheo.Commendations;

/// <summary>
/// Decisions of the bloc, partitioned by number series (bloc, paper, term). Rows: <c>counter</c>, <c>for-{dossier}</c> (which number a dossier got)
/// and the number itself, written in one transaction: no gap, no reuse, no second number for one dossier.
/// </summary>
public sealed class DecisionStore(Tables tables, OrganisationDirectory directory, Programme programme, TimeProvider clock)
{
    private const string Counter = "counter";

    private string Series => $"{directory.Bloc.Id}-decision-{programme.Term.Id}";

    /// <summary>Issues the decision for a dossier, or finds the one issued by an earlier run.</summary>
    public async Task<CommendationDecision> IssueAsync(string dossier, CommendationTerms terms, CancellationToken cancellationToken)
    {
        CommendationDecision? decision;
        while ((decision = await OfAsync(dossier, cancellationToken)) is null)
        {
            var counter = await tables.Decisions.FindAsync<TableEntity>(Series, Counter, cancellationToken);
            var number = (counter?.GetInt32("Last") ?? 0) + 1;
            var issued = new CommendationDecision(dossier, number, directory.Bloc.Symbol ?? "ĐU", programme.Term.Id, terms, CertificateCode.From(Secrets.Bytes(8)), clock.GetUtcNow());
            await TrySubmitAsync(counter, issued, cancellationToken);
        }

        var certificate = new TableEntity(decision.Certificate, "certificate") { ["Dossier"] = dossier };
        await tables.Certificates.UpsertEntityAsync(certificate, TableUpdateMode.Replace, cancellationToken);
        return decision;
    }

    public async Task<CommendationDecision?> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        var row = await tables.Decisions.FindAsync<TableEntity>(Series, "for-" + dossier, cancellationToken);
        return row is null ? null : Read(row);
    }

    /// <summary>The dossier a certificate belongs to; null when there is no such certificate.</summary>
    public async Task<string?> DossierOfCertificateAsync(string certificate, CancellationToken cancellationToken) =>
        (await tables.Certificates.FindAsync<TableEntity>(certificate, "certificate", cancellationToken))?.GetString("Dossier");

    private async Task TrySubmitAsync(TableEntity? counter, CommendationDecision issued, CancellationToken cancellationToken)
    {
        var next = new TableEntity(Series, Counter) { ["Last"] = issued.Number };
        TableTransactionAction count = counter is null ? new(TableTransactionActionType.Add, next) : new(TableTransactionActionType.UpdateReplace, next, counter.ETag);
        try
        {
            await tables.Decisions.SubmitTransactionAsync([count, new(TableTransactionActionType.Add, Write(issued, $"{issued.Number:D5}")), new(TableTransactionActionType.Add, Write(issued, "for-" + issued.Dossier))], cancellationToken);
        }
        catch (TableTransactionFailedException lost) when (lost.Status is 409 or 412)
        {
            // Another decision took the number, or this dossier has one by now; the caller looks again.
        }
    }

    private TableEntity Write(CommendationDecision decision, string row) => new(Series, row)
    {
        ["Dossier"] = decision.Dossier,
        ["Number"] = decision.Number,
        ["Symbol"] = decision.Symbol,
        ["Term"] = decision.Term,
        ["Award"] = decision.Terms.Award,
        ["Date"] = VietnamTime.At(decision.Terms.Date, TimeOnly.MinValue),
        ["Signer"] = decision.Terms.Signer,
        ["Certificate"] = decision.Certificate,
        ["IssuedAt"] = decision.IssuedAt,
    };

    private static CommendationDecision Read(TableEntity row) => new(
        row.GetString("Dossier"),
        row.GetInt32("Number")!.Value,
        row.GetString("Symbol"),
        row.GetString("Term"),
        new(row.GetString("Award"), VietnamTime.Day(row.GetDateTimeOffset("Date")!.Value), row.GetString("Signer")),
        row.GetString("Certificate"),
        row.GetDateTimeOffset("IssuedAt")!.Value);
}
