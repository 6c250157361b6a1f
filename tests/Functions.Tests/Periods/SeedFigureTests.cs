using System.Globalization;
using System.Net;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.TestKit;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using Page = DanVanKheo.TestKit.Page;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>The figures of the seed articles S0, S1, S3 and S4 out of dossiers that lie in the store: on the pages, behind every number, and in the workbook.</summary>
public sealed class SeedFigureTests(SeedBloc bloc) : IClassFixture<SeedBloc>
{
    private const string Tables = "/can-bo/so-lieu/bieu/";

    /// <summary>S0: 225 = 108 + 117 registered 2021–2025; 79 = 52 + 27 by 2023, of these 15 + 8 at bloc level.</summary>
    [Fact]
    public async Task S0_a_term_and_its_middle()
    {
        List<Dossier> dossiers = [.. Many(15, SubjectType.Collective, RegistrationLevel.Bloc), .. Many(8, SubjectType.Individual, RegistrationLevel.Bloc), .. Many(37, SubjectType.Collective), .. Many(19, SubjectType.Individual)];
        var middle = dossiers.Select((d, i) => In(d, 2021 + i % 3, i));
        var rest = Many(56, SubjectType.Collective).Concat(Many(90, SubjectType.Individual)).Select((d, i) => In(d, 2025, i));
        await ImportAsync([.. middle, .. rest]);
        using var owner = await bloc.OwnerAsync();

        // 2024 belongs to S1.
        Assert.Equal(["79", "52", "27", "23", "15", "8", "56"], (await TableAsync(owner, "Bieu4", "31/12/2023", 2021, 2023)).Row("Tổng"));
        Assert.Equal(["146", "56", "90", "0", "0", "0", "146"], (await TableAsync(owner, "Bieu4", "31/12/2025", 2025, 2025)).Row("Tổng"));
        var sheet = await WorkbookAsync(owner, "31/12/2023", 2021, 2023);
        Assert.Equal(["79", "52", "27", "23", "15", "8", "56"], sheet("Biểu 4").Single(r => r[0] == "Tổng")[1..]);
        var text = await owner.GetAsync("/can-bo/so-lieu");
        var checkedText = await text.Form("/can-bo/so-lieu/doi-chieu").Fill("text", "79 mô hình (52 tập thể, 27 cá nhân); cả nhiệm kỳ 225 mô hình (108 tập thể, 117 cá nhân)").SubmitAsync();
        Assert.Contains("từ 34% sang 52%", checkedText.Text.Replace("chuyển ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>S1: "tính đến hết ngày 15/6/2024" 182 = 02 + 100 + 80.</summary>
    [Fact]
    public async Task S1_a_half_year_with_a_passport_behind_every_number()
    {
        var day = new DateOnly(2024, 6, 15);
        await ImportAsync(
        [
            PastDossier.Of(2024, 1, bloc.Units[0], kind: RegistrationKind.Continuing, level: RegistrationLevel.Bloc, sent: day), PastDossier.Of(2024, 2, bloc.Units[1], level: RegistrationLevel.Bloc, sent: day),
            .. Enumerable.Range(3, 100).Select(n => PastDossier.Of(2024, n, bloc.Units[n % 9], kind: RegistrationKind.Continuing, field: (WorkField)(n % 4))),
            .. Enumerable.Range(103, 80).Select(n => PastDossier.Of(2024, n, bloc.Units[n % 9], field: (WorkField)(n % 4))),
            .. Enumerable.Range(183, 5).Select(n => PastDossier.Of(2024, n, bloc.Units[n % 9], sent: day.AddDays(1))),
        ]);
        using var owner = await bloc.OwnerAsync();
        var page = (await owner.GetAsync(Address("", "15/06/2024", 2024, 2024))).Expect(HttpStatusCode.OK, "The figures");
        Assert.Equal(["2", "100", "80", "182"], ((string[])["Cấp Đảng bộ khối", "Cấp cơ sở, tiếp tục thực hiện", "Cấp cơ sở, đăng ký mới", "Tổng"]).Select(r => page.Row(r)[0]));
        Assert.Equal(["1", "1", "2"], page.Row("Cấp khối"));
        Assert.Contains("Cộng đúng theo hàng và cột", page.Text, StringComparison.Ordinal);
        foreach (var (number, address) in page.Passports().DistinctBy(p => p.Address))
        {
            var list = (await owner.GetAsync(address)).Expect(HttpStatusCode.OK, "The records behind a number");
            Assert.Contains($"Khớp: con số trong biểu và danh sách đều là {number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"))}.", list.Text, StringComparison.Ordinal);
            Assert.Contains("15/06/2024", list.Text, StringComparison.Ordinal);
        }

        var second = await owner.GetAsync(page.Passports().First(p => p.Number == 182 && !p.Address.Contains("cap=", StringComparison.Ordinal)).Address + "&trang=2");
        Assert.Contains("Trang 2/2", second.Text, StringComparison.Ordinal);
        Assert.Equal(82, second.Document.QuerySelectorAll("table tbody tr").Length);
        var sheet = await WorkbookAsync(owner, "15/06/2024", 2024, 2024);
        Assert.Equal("182", sheet("Biểu 1").Single(r => r[0] == "Tổng")[1]);
        Assert.Equal(183, sheet("Hồ sơ").Count);
    }

    /// <summary>S3: 93 works = 15 + 28 + 15 + 35 (18 of them administrative reform) by 69 of 72 organisations and 3 mass organisations.</summary>
    [Fact]
    public async Task S3_works_by_group_and_who_takes_part()
    {
        (string Group, int Count)[] groups = [("1-xay-dung-dang", 15), ("2-don-vi", 28), ("3-nq54", 15), ("4-dot-pha", 17), ("4-dot-pha.cchc", 18)];
        var taking = bloc.Units.Take(69).Concat(bloc.Units.Skip(72)).ToList();
        var works = groups.SelectMany(g => Enumerable.Repeat(g.Group, g.Count)).Select((g, i) => PastDossier.Of(2018, i + 1, taking[i % taking.Count], group: g));
        await ImportAsync([.. works]);
        using var owner = await bloc.OwnerAsync();
        var table = await TableAsync(owner, "Bieu6", "31/12/2018", 2018, 2018);
        Assert.Equal(["15", "28", "15", "35", "18", "93"], ((string[])["1-xay-dung-dang", "2-don-vi", "3-nq54", "4-dot-pha", "– 4-dot-pha.cchc", "Tổng"]).Select(r => table.Row(r)[0]));
        var part = await TableAsync(owner, "Bieu5", "31/12/2018", 2018, 2018);
        Assert.Equal(["72", "69", "95,8%", "3"], part.Row("Tổng tổ chức cơ sở đảng").Take(4));
        Assert.Equal(["3", "3", "100,0%", "0"], part.Row("Đoàn thể, hội quần chúng (tính riêng)").Take(4));
        var sheet = await WorkbookAsync(owner, "31/12/2018", 2018, 2018);
        Assert.Equal("93", sheet("Biểu 6").Single(r => r[0] == "Tổng")[1]);
        Assert.Equal(["72", "69"], sheet("Biểu 5").Single(r => r[0] == "Tổng tổ chức cơ sở đảng")[1..3]);
    }

    /// <summary>S3: 37 collectives and 63 individuals commended; 08 individuals proposed to the city.</summary>
    [Fact]
    public async Task S3_commended_and_proposed_higher()
    {
        var on = new DateOnly(2017, 12, 20);
        await ImportAsync([.. Enumerable.Range(1, 100).Select(n => PastDossier.Commended(PastDossier.Of(2017, n, bloc.Units[n % 50], n <= 37 ? SubjectType.Collective : SubjectType.Individual), on, nominated: n > 92))]);
        using var owner = await bloc.OwnerAsync();
        var table = await TableAsync(owner, "Bieu3", "31/12/2017", 2017, 2017);
        Assert.Equal(["100", "37", "63", "100,0%"], table.Row("Khen thưởng"));
        Assert.Equal(["8", "0", "8", "8,0%"], table.Row("Đề nghị cấp trên"));
        Assert.Equal(["100", "37", "63"], (await WorkbookAsync(owner, "31/12/2017", 2017, 2017))("Biểu 3").Single(r => r[0] == "Khen thưởng")[1..4]);
        Assert.Equal("0", (await TableAsync(owner, "Bieu3", "19/12/2017", 2017, 2017)).Row("Khen thưởng")[0]);
    }

    /// <summary>S4: 5 + 6 + 4 + 5 by field.</summary>
    [Fact]
    public async Task S4_by_field()
    {
        int[] counts = [5, 6, 4, 5];
        await ImportAsync([.. counts.SelectMany((count, field) => Enumerable.Repeat((WorkField)field, count)).Select((f, i) => PastDossier.Of(2016, i + 1, bloc.Units[0], field: f))]);
        using var owner = await bloc.OwnerAsync();
        Assert.Equal(["5", "6", "4", "5"], (await TableAsync(owner, "Bieu1", "31/12/2016", 2016, 2016)).Row("Tổng").Skip(5).Take(4));
        Assert.Equal(["5", "6", "4", "5"], (await WorkbookAsync(owner, "31/12/2016", 2016, 2016))("Biểu 1").Single(r => r[0] == "Tổng")[6..10]);
    }

    [Fact]
    public async Task A_wrong_day_is_said_and_what_was_typed_stays()
    {
        using var owner = await bloc.OwnerAsync();
        var page = (await owner.GetAsync("/can-bo/so-lieu?den-ngay=31/02/2024&tu-nam=2025&den-nam=2O24")).Expect(HttpStatusCode.UnprocessableEntity, "A wrong day");
        Assert.Equal(["31/02/2024", "2025", "2O24"], ((string[])["den-ngay", "tu-nam", "den-nam"]).Select(f => page.FormWith("tu-nam").Value(f)));
        using var stranger = new Visitor(bloc.Process.Address);
        Assert.Equal("/dang-nhap", (await stranger.GetAsync("/can-bo/so-lieu/ho-so?so=Registered")).Url.AbsolutePath);
    }

    private static IEnumerable<Dossier> Many(int count, SubjectType subject, RegistrationLevel level = RegistrationLevel.Grassroots) => Enumerable.Repeat(PastDossier.Of(2021, 1, subject: subject, level: level), count);

    private Dossier In(Dossier dossier, int year, int number) => dossier with { Code = new(year, number + 1), Unit = bloc.Units[number % 50], SubmittedAt = PastDossier.At(new(year, 3, 1)) };

    private static string Address(string table, string day, int from, int to) => $"{(table.Length == 0 ? "/can-bo/so-lieu" : Tables + table)}?den-ngay={day}&tu-nam={from}&den-nam={to}";

    private static async Task<Page> TableAsync(Officer owner, string table, string day, int from, int to) => (await owner.GetAsync(Address(table, day, from, to))).Expect(HttpStatusCode.OK, table);

    private async Task ImportAsync(IReadOnlyList<Dossier> dossiers)
    {
        using var archive = new Archive(bloc.Process.DataFolder);
        await archive.Dossiers.ImportAsync(dossiers, default);
    }

    /// <summary>The rows of a sheet by its name, out of a file without a single fault.</summary>
    private static async Task<Func<string, List<string[]>>> WorkbookAsync(Officer owner, string day, int from, int to)
    {
        var file = (await owner.GetAsync($"/can-bo/so-lieu/xlsx?den-ngay={day}&tu-nam={from}&den-nam={to}")).Expect(HttpStatusCode.OK, "The workbook");
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.Body.ToArray()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}"));
        var workbook = document.WorkbookPart!;
        var sheets = workbook.Workbook.Descendants<Sheet>().ToDictionary(s => s.Name!.Value!, s => ((WorksheetPart)workbook.GetPartById(s.Id!)).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "").ToArray()).ToList());
        Assert.Equal(sheets.Count, workbook.Workbook.Descendants<DefinedName>().Count(n => n.Name == "_xlnm.Print_Area"));
        return name => sheets[name];
    }
}
