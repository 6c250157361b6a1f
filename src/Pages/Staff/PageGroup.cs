namespace DanVanKheo.Staff;

/// <summary>Pages for officers that belong together. <paramref name="Key"/> names the texts' <c>PageGroup.{Key}</c>.</summary>
public sealed record PageGroup(string Key, IReadOnlyList<string> Addresses)
{
    /// <summary>What is in none of the others.</summary>
    private const string Rest = "Administration";

    private static readonly IReadOnlyList<PageGroup> Known =
    [
        new("Daily", ["/can-bo/tim", "/can-bo/bang", "/viec/y-kien", "/can-bo/dang-cho", "/can-bo/tham-dinh", "/can-bo/kiem-tra", "/viec/bao-cao", "/viec/uy-quyen"]),
        new("Registration", ["/can-bo/nhap-danh-sach", "/can-bo/nhap-thay", "/can-bo/ma-nop-muon", "/can-bo/minh-chung"]),
        new("Commendation", ["/can-bo/du-kien", "/can-bo/quyet-dinh", "/can-bo/giay-khen", "/can-bo/de-nghi", "/can-bo/van-ban", "/can-bo/kiem-the-thuc", "/can-bo/cong-khai"]),
        new("Reports", ["/can-bo/so-ket", "/can-bo/so-lieu", "/can-bo/chuong-trinh/so-lieu", "/can-bo/hoi-thi", "/can-bo/diem-nong"]),
    ];

    /// <summary>The pages in their groups, in the order of a working day; no group is empty.</summary>
    public static IReadOnlyList<PageGroup> Of(IReadOnlyCollection<string> pages)
    {
        var rest = pages.Except(Known.SelectMany(g => g.Addresses), StringComparer.Ordinal);
        return [.. Known.Select(g => new PageGroup(g.Key, [.. g.Addresses.Where(pages.Contains)])).Append(new(Rest, [.. rest])).Where(g => g.Addresses.Count > 0)];
    }
}
