using System.Net;
using System.Text;
using DanVanKheo.TestKit;

namespace DanVanKheo.Tour.Figures;

/// <summary>A register of past years, written line by line and brought in by the officer as a list.</summary>
internal sealed class PastRegister
{
    private const int MostTries = 900;
    private static readonly string[] Usual = ["year", "name", "unit", "subject", "subjectName", "field", "kind", "level", "outcome", "decisionNumber", "decisionDate"];

    private readonly List<Dictionary<string, string>> rows = [];

    public static (string, string) Individual { get; } = ("subject", "individual");

    public static (string, string) Bloc { get; } = ("level", "bloc");

    public static (string, string)[] Commended(int year, string award = "giay-khen", string day = "20/12") => [("outcome", award), ("decisionNumber", "12-QĐ/ĐUK"), ("decisionDate", $"{day}/{year}")];

    /// <summary>Adds recognised models of collectives, one for each turn; the units take turns, and what differs is given.</summary>
    public PastRegister Add(long count, int year, IReadOnlyList<string> units, params (string Column, string Value)[] more)
    {
        for (var i = 0; i < count; i++)
        {
            var number = rows.Count + 1;
            rows.Add(new()
            {
                ["year"] = $"{year}",
                ["name"] = $"Mô hình theo sổ số {number} {new string((char)('a' + number % 26), 3)}{number}",
                ["unit"] = units[number % units.Count],
                ["subject"] = "collective",
                ["subjectName"] = $"Tập thể số {number}",
                ["field"] = "economy",
                ["kind"] = "new",
                ["level"] = "grassroots",
                ["outcome"] = "recognised",
            });
            foreach (var (column, value) in more) rows[^1][column] = value;
        }

        return this;
    }

    /// <summary>Uploads the register, takes every line in, and waits until all are recorded.</summary>
    public async Task BringInAsync(Officer officer)
    {
        var home = (await officer.GetAsync("/can-bo/nhap-danh-sach")).Expect(HttpStatusCode.OK, "The page of lists");
        var list = (await home.FormWith("file").Fill("loai", "Past").Attach("file", new Upload("so-cu.csv", "text/csv", Encoding.UTF8.GetBytes(Csv()))).SubmitAsync()).Expect(HttpStatusCode.OK, "Uploading the register");
        if (!list.Text.Contains("0 lỗi", StringComparison.Ordinal)) throw new UnexpectedPageException("The register has faults.", list);
        var address = (await list.FormWith("cach").Fill("cach", "het").SubmitAsync()).Url.AbsolutePath;
        for (var tries = 0; ; tries++)
        {
            var page = await officer.GetAsync(address);
            if (page.Text.Contains("Đã nhập xong", StringComparison.Ordinal)) return;
            if (tries == MostTries) throw new UnexpectedPageException("The register was not taken in.", page);
            await Task.Delay(100);
        }
    }

    private string Csv()
    {
        var columns = Usual.Concat(rows.SelectMany(r => r.Keys)).Distinct().ToList();
        var text = new StringBuilder().AppendJoin(';', columns).Append('\n');
        foreach (var row in rows) text.AppendJoin(';', columns.Select(c => $"\"{row.GetValueOrDefault(c, "").Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        return text.ToString();
    }
}
