using System.Globalization;
using DanVanKheo.Text;

namespace DanVanKheo.Organisations;

/// <summary>Ids stand in addresses and files: made once from the first name, never changed when the name does.</summary>
public static class OrganisationIds
{
    private const int Longest = 34;

    /// <summary>"Đảng ủy Sở Tài chính" becomes <c>dang-uy-so-tai-chinh</c>, the second of that name <c>dang-uy-so-tai-chinh-2</c>.</summary>
    public static string From(string name, OrganisationBook book) => Free(name, id => book.Find(id) is not null);

    public static string OfPerson(string name, OrganisationBook book) => Free(name, id => book.People.Any(p => p.Id == id));

    private static string Free(string name, Func<string, bool> taken)
    {
        var plain = string.Concat(VietnameseText.Fold(name).Replace(' ', '-').Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
        var id = (plain.Length > Longest ? plain[..Longest] : plain).Trim('-');
        if (id.Length == 0) id = "x";
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{n}")).First(candidate => !taken(candidate));
    }
}
