using DanVanKheo.Calendar;
using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>GET|POST /can-bo/nhap-danh-sach: templates, lists brought in before, and a new one, which is read and checked.</summary>
public sealed class ShowImports(ImportDoor door, ImportIntake intake, ImportStore imports, ImportForms forms, ProgrammeShelf programmes, OrganisationDirectory directory, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/nhap-danh-sach";
    private const string Form = "imports";
    private const int PageSize = 20;
    private static readonly TimeSpan Looked = TimeSpan.FromDays(180);

    [Function(nameof(ShowImports))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/nhap-danh-sach")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await door.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, null, "", [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var programme = ProgrammeChoice.Read(programmes.Active, posted[ProgrammeChoice.Field].ToString());
        var (purpose, file) = (ImportDoor.Purpose(forms.Of(programme ?? programmes.Main), posted["loai"]), posted.Files["file"]);
        List<FieldProblem> problems = [];
        if (programme is null) problems.Add(new(ProgrammeChoice.Field, "ChoiceMissing"));
        if (purpose is null) problems.Add(new("loai", "ChoiceMissing"));
        if (file is null or { Length: 0 }) problems.Add(new("file", "SheetMissing"));
        else if (file.Length > ImportForm.LargestFile) problems.Add(new("file", "SheetTooLarge"));
        if (problems.Count > 0) return await ShowAsync(request, visit, programme, posted["loai"].ToString(), problems, cancellationToken);
        try
        {
            return new SeeOther(ImportDoor.AddressOf(await intake.TakeAsync(visit.Person, programme!, purpose!.Value, file!.FileName, await BytesAsync(file, cancellationToken), ImportWish.Look, client, JobDesk.Moment, cancellationToken)));
        }
        catch (RuleBroken refused)
        {
            return await ShowAsync(request, visit, programme, purpose!.Value.ToString(), [new("file", refused.Code, [.. refused.Details])], cancellationToken);
        }
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Programme? programme, string purpose, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        var recent = await imports.SinceAsync($"{VietnamTime.Local(clock.GetUtcNow() - Looked):yyyyMMdd}", cancellationToken).Where(i => ImportDoor.MaySee(visit, i)).ToListAsync(cancellationToken);
        var turn = Paging.Of(request, recent.Count, PageSize);
        var view = new ImportsView(Address, forms.Of(programme ?? programmes.Main).Purposes, purpose, [.. turn.Of(recent.AsEnumerable().Reverse()).Select(Line)], problems, visit.Nonce(Form))
        {
            Programmes = programmes.Active.Count == 1 ? [] : [.. programmes.Active.Select(p => new Commendations.Choice(p.Id, p.Name.In(LanguageSwitch.Of(request))))],
            Programme = programme?.Id ?? "",
            Turn = turn,
        };
        return await pages.ShowAsync<ImportsPage, ImportsView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private ImportLine Line(Import import) =>
        new(ImportDoor.AddressOf(import.Id), import.FileName, import.Purpose, import.State, import.Counts, directory.FindPerson(import.Person)?.FullName ?? "", import.CreatedAt);

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
