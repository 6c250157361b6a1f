using DanVanKheo.Organisations;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Programmes;

/// <summary>POST /can-bo/chuong-trinh/ban: an administrator lets a proposal hold, or puts it aside.</summary>
public sealed class DecideEdition(StaffGate gate, EditionReader reader, EditionDesk desk, ProgrammePages views, OrganisationDirectory directory, PageResults pages)
{
    [Function(nameof(DecideEdition))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/chuong-trinh/ban")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, Duty.Administrator, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ProgrammePages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ProgrammePages.Address);
        if (await reader.AskedAsync(key => posted[key].ToString(), cancellationToken) is not { } read) return await pages.NotFoundAsync(request);
        EditionState? decision = posted["viec"].ToString() switch { "ap-dung" => EditionState.Effective, "bo" => EditionState.Dropped, _ => null };
        var refused = decision is { } asked ? await desk.DecideAsync(read, asked, visit.Person.Id, cancellationToken) : "NothingChosen";
        return refused is null ? new SeeOther(ProgrammePages.AddressOf(read.Edition)) : await views.ShowAsync(request, visit, read.Edition, [new("", refused)], cancellationToken);
    }
}
