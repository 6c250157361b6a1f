using DanVanKheo.Calendar;
using DanVanKheo.Evidence;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Papers;

/// <summary>GET|POST /can-bo/kiem-the-thuc: any officer sends a Word file and reads which rules of form it breaks, and where. Nothing is kept.</summary>
public sealed class CheckFormat(StaffGate gate, PageResults pages, TimeProvider clock)
{
    public const string Address = "/can-bo/kiem-the-thuc";
    private const string Form = "format";

    [Function(nameof(CheckFormat))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/kiem-the-thuc")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var empty = new FormatView("", null, "", [], [], visit.Nonce(Form));
        if (!FormPost.IsPost(request)) return await pages.ShowAsync<FormatPage, FormatView>(request, empty);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        var view = await ReadAsync(empty with { Standard = posted["standard"].ToString() }, posted.Files.GetFile("file"), cancellationToken);
        return await pages.ShowAsync<FormatPage, FormatView>(request, view, view.Problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task<FormatView> ReadAsync(FormatView view, IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null) return view with { Problems = [new("file", "FileMissing")] };
        var name = EvidenceRules.SafeName(file.FileName);
        try
        {
            EvidenceRules.CheckRoom([], name, file.Length);
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellationToken);
            var shape = DocxReader.Read(content.ToArray(), name);
            var standard = PaperStandards.Find(view.Standard) ?? FormatCheck.Guess(shape, VietnamTime.Day(clock.GetUtcNow()));
            return view with { File = name, Checked = standard, Findings = FormatCheck.Check(shape, standard) };
        }
        catch (RuleBroken refused)
        {
            return view with { Problems = [new("file", refused.Code, [.. refused.Details])] };
        }
    }
}
