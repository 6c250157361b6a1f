using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Commendations;

/// <summary>The certificates an officer asks to print, and how.</summary>
public sealed class CertificateRolls(PaperLists lists, CertificateViews certificates, ProgrammeShelf programmes, TimeProvider clock)
{
    public const string Address = "/can-bo/giay-khen";

    public async Task<CertificateRollView> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (language, query) = (LanguageSwitch.Of(request), request.Query);
        var year = VietnameseText.NormaliseLine(query["nam"]) is { Length: > 0 } typed ? typed : VietnamTime.Day(clock.GetUtcNow()).Year.ToString(CultureInfo.InvariantCulture);
        var (award, x, y) = (query["hinh-thuc"].ToString(), VietnameseText.NormaliseLine(query["x"]), VietnameseText.NormaliseLine(query["y"]));
        FieldProblem?[] problems = [CertificateSheet.CheckOffset("x", x, out var right), CertificateSheet.CheckOffset("y", y, out var down)];
        var print = new CertificatePrint(CertificateSheet.Find(query["kho"].ToString()) ?? CertificateSheet.All[0], right, down, query["phoi"] == "yes");
        var wrong = problems.OfType<FieldProblem>().ToList();
        var awarded = wrong.Count > 0 ? [] : await lists.AwardedAsync(year, cancellationToken);
        var views = awarded.Where(a => award.Length == 0 || a.File.Award == award).Select(a => certificates.Of(a.File, a.Dossier, "vi")).ToList();
        var docx = views.Count == 0 ? null : $"{Address}/docx{request.QueryString}";
        return new(year, award, x, y, [.. programmes.Awards.DistinctBy(a => a.Id).Select(a => new Choice(a.Id, a.Name.In(language)))], print, views, docx, wrong);
    }
}
