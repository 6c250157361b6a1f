using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Papers;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DanVanKheo.Commendations;

/// <summary>The certificates an officer asks to print, and how.</summary>
public sealed class CertificateRolls(PaperLists lists, CertificateViews certificates, ProgrammeShelf programmes, TimeProvider clock)
{
    public const string Address = "/can-bo/giay-khen";
    public const string Form = "certificates";

    /// <summary>Drawings on one page, which has at most 60 KB.</summary>
    private const int PageSize = 4;

    /// <summary>All that a query asks for.</summary>
    public Task<CertificateRollView> ReadAsync(string query, CancellationToken cancellationToken) => ReadAsync(new QueryCollection(QueryHelpers.ParseQuery(query)), "vi", "", cancellationToken);

    /// <summary>One page of what a request asks for.</summary>
    public async Task<CertificateRollView> ReadAsync(HttpRequest request, string nonce, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(request.Query, LanguageSwitch.Of(request), nonce, cancellationToken);
        var turn = Paging.Of(request, view.Count, PageSize, $"{Address}?{view.Query}");
        return view with { Certificates = turn.Of(view.Certificates), Turn = turn };
    }

    private async Task<CertificateRollView> ReadAsync(IQueryCollection query, string language, string nonce, CancellationToken cancellationToken)
    {
        var year = VietnameseText.NormaliseLine(query["nam"]) is { Length: > 0 } typed ? typed : VietnamTime.Day(clock.GetUtcNow()).Year.ToString(CultureInfo.InvariantCulture);
        var (award, x, y) = (query["hinh-thuc"].ToString(), VietnameseText.NormaliseLine(query["x"]), VietnameseText.NormaliseLine(query["y"]));
        FieldProblem?[] problems = [CertificateSheet.CheckOffset("x", x, out var right), CertificateSheet.CheckOffset("y", y, out var down)];
        var print = new CertificatePrint(CertificateSheet.Find(query["kho"].ToString()) ?? CertificateSheet.All[0], right, down, query["phoi"] == "yes");
        var wrong = problems.OfType<FieldProblem>().ToList();
        var awarded = wrong.Count > 0 ? [] : await lists.AwardedAsync(year, cancellationToken);
        var views = awarded.Where(a => award.Length == 0 || a.File.Award == award).Select(a => certificates.Of(a.File, a.Dossier, "vi")).ToList();
        return new(year, award, x, y, [.. programmes.Awards.DistinctBy(a => a.Id).Select(a => new Choice(a.Id, a.Name.In(language)))], print, views, views.Count, wrong, nonce);
    }
}
