using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
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

    /// <summary>What a query asks for, still without a certificate.</summary>
    public CertificateRollView Asked(string query) => Read(new QueryCollection(QueryHelpers.ParseQuery(query)), "vi", "");

    /// <summary>The codes on all certificates that a query asks for, in the order of their decisions.</summary>
    public async Task<IReadOnlyList<string>> CodesAsync(string query, CancellationToken cancellationToken) =>
        [.. (await AwardsAsync(Asked(query), cancellationToken)).Select(a => a.Certificate)];

    /// <summary>Certificates as they hold now; of a revoked one there is none.</summary>
    public async Task<IReadOnlyList<CertificateView>> SheetsAsync(IEnumerable<DossierCode> codes, CancellationToken cancellationToken) =>
        [.. (await lists.ReadAsync(codes, cancellationToken)).Select(a => certificates.Of(a.File, a.Dossier, "vi"))];

    /// <summary>One page of what a request asks for.</summary>
    public async Task<CertificateRollView> ReadAsync(HttpRequest request, string nonce, CancellationToken cancellationToken)
    {
        var asked = Read(request.Query, LanguageSwitch.Of(request), nonce);
        var awards = await AwardsAsync(asked, cancellationToken);
        var turn = Paging.Of(request, awards.Count, PageSize, $"{Address}?{asked.Query}");
        return asked with { Count = awards.Count, Certificates = await SheetsAsync(turn.Of(awards).Select(a => a.Dossier), cancellationToken), Turn = turn };
    }

    private async Task<IReadOnlyList<GivenAward>> AwardsAsync(CertificateRollView asked, CancellationToken cancellationToken) =>
        asked.Problems.Count > 0 ? [] : [.. (await lists.AwardsAsync(asked.Year, cancellationToken)).Where(a => asked.Award.Length == 0 || a.Award == asked.Award)];

    private CertificateRollView Read(IQueryCollection query, string language, string nonce)
    {
        var year = VietnameseText.NormaliseLine(query["nam"]) is { Length: > 0 } typed ? typed : VietnamTime.Day(clock.GetUtcNow()).Year.ToString(CultureInfo.InvariantCulture);
        var (x, y) = (VietnameseText.NormaliseLine(query["x"]), VietnameseText.NormaliseLine(query["y"]));
        FieldProblem?[] problems = [CertificateSheet.CheckOffset("x", x, out var right), CertificateSheet.CheckOffset("y", y, out var down)];
        var print = new CertificatePrint(CertificateSheet.Find(query["kho"].ToString()) ?? CertificateSheet.All[0], right, down, query["phoi"] == "yes");
        return new(year, query["hinh-thuc"].ToString(), x, y, [.. programmes.Awards.DistinctBy(a => a.Id).Select(a => new Choice(a.Id, a.Name.In(language)))], print, [], 0, [.. problems.OfType<FieldProblem>()], nonce);
    }
}
