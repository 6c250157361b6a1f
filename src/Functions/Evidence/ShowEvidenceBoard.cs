using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Evidence;

/// <summary>GET /can-bo/minh-chung: files the scanner has not passed, what the sweep did, and the way to the evidence of one dossier (<c>?ma=</c>).</summary>
public sealed class ShowEvidenceBoard(StaffGate gate, EvidenceBoard board, EvidenceSweep sweep, Clamd clamd, OrganisationDirectory directory, PageResults pages)
{
    public const string Address = "/can-bo/minh-chung";
    private const int PageSize = 50;

    [Function(nameof(ShowEvidenceBoard))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/minh-chung")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var typed = request.Query["ma"].ToString();
        if (DossierCode.TryParse(typed, out var code)) return new SeeOther($"{Address}/{code}");
        var sees = visit.Holds(Duty.Administrator, directory.Bloc.Id);
        var files = sees ? await board.OpenAsync(cancellationToken) : null;
        var turn = Paging.Of(request, files?.Count ?? 0, PageSize, Address);
        var view = new EvidenceBoardView(typed, typed.Length > 0 ? [new("ma", "CodeFormat")] : [], clamd.IsSetUp)
        {
            Files = files is null ? null : turn.Of(files),
            Turn = turn,
            Sweep = sees ? await sweep.LastAsync(cancellationToken) : null,
        };
        return await pages.ShowAsync<EvidenceBoardPage, EvidenceBoardView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
