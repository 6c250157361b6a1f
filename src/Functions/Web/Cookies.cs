using DanVanKheo.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Web;

/// <summary>
/// Secrets in the browser: HttpOnly, scoped to a path. Lax and not Strict, because people arrive from their mail
/// and a Strict cookie would not be sent on the redirect that follows the link.
/// </summary>
public sealed class Cookies(IOptions<AppOptions> options)
{
    public const string Draft = "dvk_ho_so";
    public const string Opinion = "dvk_y_kien";
    public const string Ballot = "dvk_bieu_quyet";
    public const string Report = "dvk_bao_cao";
    public const string Device = "dvk_may";
    public const string Appraisal = "dvk_tham_dinh";
    public const string Summary = "dvk_so_ket";
    public const string UnitReport = "dvk_don_vi";
    public const string SignIn = "dvk_dang_nhap";
    public const string Nomination = "dvk_de_nghi";
    public const string MyDossiers = "dvk_cua_toi";
    public const string Staff = "dvk_can_bo";
    public const string StaffDevice = "dvk_may_can_bo";
    public const string SetUp = "dvk_cai_dat";
    public const string ViewAs = "dvk_xem_nhu";

    public void Set(HttpResponse response, string name, string value, string path, TimeSpan lifetime) => response.Cookies.Append(name, value, new CookieOptions
    {
        HttpOnly = true,
        Secure = options.Value.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = path,
        MaxAge = lifetime,
        IsEssential = true,
    });

    public void Remove(HttpResponse response, string name, string path) => Set(response, name, "", path, TimeSpan.Zero);
}
