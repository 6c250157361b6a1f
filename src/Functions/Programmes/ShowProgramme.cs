using DanVanKheo.Definitions;
using DanVanKheo.Hosting;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Programmes;

/// <summary>GET /can-bo/chuong-trinh: the definition that runs, and what changed since the season before.</summary>
public sealed class ShowProgramme(StaffGate gate, ProgrammeShelf programmes, IOptions<AppOptions> options, PageResults pages)
{
    public const string Address = "/can-bo/chuong-trinh";

    [Function(nameof(ShowProgramme))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "can-bo/chuong-trinh")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        return await pages.ShowAsync<ProgrammePage, ProgrammeView>(request, new(programmes.Find(request.Query[ProgrammeChoice.Field].ToString()) ?? programmes.Main, Changes()));
    }

    private IReadOnlyList<DefinitionChange> Changes() => programmes.Main.Follows.Length == 0
        ? []
        : DefinitionDiff.Of(ProgrammeFiles.Read(ProgrammeFiles.Beside(options.Value.ProgrammeFiles[0], programmes.Main.Follows)).Source, ProgrammeFiles.Read(options.Value.ProgrammeFiles[0]).Source);
}
