using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET /can-bo/du-kien/{batch}: what became of each dossier; <c>?dang=csv</c> gives the same as a file.</summary>
public sealed class ShowBatch(StaffGate gate, BatchStore batches, OrganisationDirectory directory, PageResults pages)
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    [Function(nameof(ShowBatch))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/du-kien/{batch}")] HttpRequest request, string batch, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, CommendationRole.Officer, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var found = await batches.FindAsync(batch, cancellationToken) ?? throw new RuleBroken("UnknownBatch");
        var view = new BatchView(batch, found.StartedAt, directory.Person(found.Person).FullName, found.Lines, $"/can-bo/du-kien/{batch}?dang=csv");
        if (found.Lines.Any(l => l.Result is null)) pages.Refresh(request, Again);
        return request.Query["dang"] == "csv"
            ? new FileContentResult(BatchSheet.Write(view, LanguageSwitch.Of(request)), BatchSheet.ContentType) { FileDownloadName = $"du-kien-{batch}.csv" }
            : await pages.ShowAsync<BatchPage, BatchView>(request, view);
    }
}
