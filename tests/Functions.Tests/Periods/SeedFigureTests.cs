using System.Globalization;
using System.Net;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>The figures of the seed articles S1, S3 and S4 out of dossiers that lie in the store: on the pages, behind every number, in the workbook, and in the report to sign.</summary>
public sealed class SeedFigureTests(SeedBloc bloc) : IClassFixture<SeedBloc>
{
    /// <summary>S1: "tính đến hết ngày 15/6/2024" 182 = 02 + 100 + 80.</summary>
    [Fact]
    public async Task S1_a_half_year_with_a_passport_behind_every_number()
    {
        var day = new DateOnly(2024, 6, 15);
        await bloc.ImportAsync(
        [
            PastDossier.Of(2024, 1, bloc.Units[0], kind: RegistrationKind.Continuing, level: RegistrationLevel.Bloc, sent: day), PastDossier.Of(2024, 2, bloc.Units[1], level: RegistrationLevel.Bloc, sent: day),
            .. Enumerable.Range(3, 100).Select(n => PastDossier.Of(2024, n, bloc.Units[n % 9], kind: RegistrationKind.Continuing, field: (WorkField)(n % 4))),
            .. Enumerable.Range(103, 80).Select(n => PastDossier.Of(2024, n, bloc.Units[n % 9], field: (WorkField)(n % 4))),
            .. Enumerable.Range(183, 5).Select(n => PastDossier.Of(2024, n, bloc.Units[n % 9], sent: day.AddDays(1))),
        ]);
        using var desk = await bloc.DeskAsync();
        var page = await desk.TableAsync("", "15/06/2024", 2024, 2024);
        Assert.Equal(["2", "100", "80", "182"], ((string[])["Cấp Đảng bộ khối", "Cấp cơ sở, tiếp tục thực hiện", "Cấp cơ sở, đăng ký mới", "Tổng"]).Select(r => page.Row(r)[0]));
        Assert.Equal(["1", "1", "2"], page.Row("Cấp khối"));
        Assert.Contains("Cộng đúng theo hàng và cột", page.Text, StringComparison.Ordinal);
        foreach (var (number, address) in page.Passports().DistinctBy(p => p.Address))
        {
            var list = await desk.GetAsync(address);
            Assert.Contains($"Khớp: con số trong biểu và danh sách đều là {number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"))}.", list.Text, StringComparison.Ordinal);
            Assert.Contains("15/06/2024", list.Text, StringComparison.Ordinal);
        }

        var second = await desk.GetAsync(page.Passports().First(p => p.Number == 182 && !p.Address.Contains("cap=", StringComparison.Ordinal)).Address + "&trang=2");
        Assert.Contains("Trang 2/4", second.Text, StringComparison.Ordinal);
        Assert.Equal(60, second.Document.QuerySelectorAll("table tbody tr").Length);
        var sheet = await desk.WorkbookAsync("15/06/2024", 2024, 2024);
        Assert.Equal("182", sheet("Biểu 1").Single(r => r[0] == "Tổng")[1]);
        Assert.Equal(183, sheet("Hồ sơ").Count);

        Assert.Contains(FigureDesk.PaperLink("2024-h1"), (await desk.FreezeAsync("2024-h1")).Links);
        Assert.Equal("182", FigureDesk.Sheets(await desk.GetAsync("/so-ket/ky/2024-h1/xlsx"))("Biểu 1").Single(r => r[0] == "Tổng")[1]);
        var paper = await desk.PaperAsync("2024-h1");
        Assert.Equal(["2", "100", "80", "182"], paper.Column("Theo cấp và loại đăng ký", 1));
        Assert.Equal(["182", "81", "101"], paper.Row("Biểu 1", "Tổng")[..3]);
        Assert.Contains("tính đến hết ngày 15/06/2024", paper.Text, StringComparison.Ordinal);
    }

    /// <summary>S3: 93 works = 15 + 28 + 15 + 35 (18 of them administrative reform) by 69 of 72 organisations and 3 mass organisations.</summary>
    [Fact]
    public async Task S3_works_by_group_and_who_takes_part()
    {
        (string Group, int Count)[] groups = [("1-xay-dung-dang", 15), ("2-don-vi", 28), ("3-nq54", 15), ("4-dot-pha", 17), ("4-dot-pha.cchc", 18)];
        var taking = bloc.Units.Take(69).Concat(bloc.Units.Skip(72)).ToList();
        var works = groups.SelectMany(g => Enumerable.Repeat(g.Group, g.Count)).Select((g, i) => PastDossier.Of(2018, i + 1, taking[i % taking.Count], group: g));
        await bloc.ImportAsync([.. works]);
        using var desk = await bloc.DeskAsync();
        var table = await desk.TableAsync("Bieu6", "31/12/2018", 2018, 2018);
        Assert.Equal(["15", "28", "15", "35", "18", "93"], ((string[])["1-xay-dung-dang", "2-don-vi", "3-nq54", "4-dot-pha", "– 4-dot-pha.cchc", "Tổng"]).Select(r => table.Row(r)[0]));
        var part = await desk.TableAsync("Bieu5", "31/12/2018", 2018, 2018);
        Assert.Equal(["72", "69", "95,8%", "3"], part.Row("Tổng tổ chức cơ sở đảng").Take(4));
        Assert.Equal(["3", "3", "100,0%", "0"], part.Row("Đoàn thể, hội quần chúng (tính riêng)").Take(4));
        var sheet = await desk.WorkbookAsync("31/12/2018", 2018, 2018);
        Assert.Equal("93", sheet("Biểu 6").Single(r => r[0] == "Tổng")[1]);
        Assert.Equal(["72", "69"], sheet("Biểu 5").Single(r => r[0] == "Tổng tổ chức cơ sở đảng")[1..3]);

        await desk.FreezeAsync("2018-nam");
        var paper = await desk.PaperAsync("2018-nam");
        Assert.Equal(["15", "28", "15", "35", "18", "93"], paper.Column("Biểu 6", 1));
        Assert.Equal(["72", "69", "95,8%", "3"], paper.Row("Biểu 5", "Tổng tổ chức cơ sở đảng")[..4]);
        Assert.Equal(["50", "50"], paper.Row("Biểu 5", "Đảng bộ cơ sở")[..2]);
        await BaseAsync(desk, paper);
    }

    /// <summary>S3: 71, 59 and 36 units with 19.372, 6.114 and 844 members; 8.023 party members of 20.466 staff. They are never added up, and years before have none.</summary>
    private static async Task BaseAsync(FigureDesk desk, PeriodPaper paper)
    {
        (string Row, string Units, string People)[] rows = [("Đảng viên", "–", "8.023"), ("Công đoàn", "71", "19.372"), ("Đoàn thanh niên", "59", "6.114"), ("Hội Cựu chiến binh", "36", "844")];
        var page = await desk.GetAsync("/so-ket/ky/2018-nam/bieu/Bieu9");
        Assert.All(rows, r => Assert.Equal([r.Units, r.People, "2018"], page.Row(r.Row)));
        Assert.All(rows, r => Assert.Equal([r.Units, r.People, "2018"], paper.Row("Biểu 9", r.Row)));
        var sheet = FigureDesk.Sheets(await desk.GetAsync("/so-ket/ky/2018-nam/xlsx"))("Biểu 9");
        Assert.Equal(["71", "19372", "2018"], sheet.Single(r => r[0] == "Công đoàn")[1..]);
        Assert.DoesNotContain("Tổng", page.Document.QuerySelectorAll("tbody th").Select(h => h.TextContent.Trim()));
        (await desk.Owner.GetAsync(FigureDesk.Address("Bieu9", "31/12/2017", 2017, 2017))).Expect(HttpStatusCode.NotFound, "A year without figures");
    }

    /// <summary>S3: 37 collectives and 63 individuals commended; 08 individuals proposed to the city.</summary>
    [Fact]
    public async Task S3_commended_and_proposed_higher()
    {
        var on = new DateOnly(2017, 11, 10);
        await bloc.ImportAsync([.. Enumerable.Range(1, 100).Select(n => PastDossier.Commended(PastDossier.Of(2017, n, bloc.Units[n % 50], n <= 37 ? SubjectType.Collective : SubjectType.Individual), on, nominated: n > 92))]);
        using var desk = await bloc.DeskAsync();
        var table = await desk.TableAsync("Bieu3", "31/12/2017", 2017, 2017);
        Assert.Equal(["100", "37", "63", "100,0%"], table.Row("Khen thưởng"));
        Assert.Equal(["8", "0", "8", "8,0%"], table.Row("Đề nghị cấp trên"));
        Assert.Equal(["100", "37", "63"], (await desk.WorkbookAsync("31/12/2017", 2017, 2017))("Biểu 3").Single(r => r[0] == "Khen thưởng")[1..4]);
        Assert.Equal("0", (await desk.TableAsync("Bieu3", "09/11/2017", 2017, 2017)).Row("Khen thưởng")[0]);

        await desk.FreezeAsync("2017-nam");
        var paper = await desk.PaperAsync("2017-nam");
        Assert.Equal(["100", "37", "63"], paper.Row("Biểu 3", "Khen thưởng")[..3]);
        Assert.Equal(["8", "0", "8"], paper.Row("Biểu 3", "Đề nghị cấp trên")[..3]);
    }

    /// <summary>S4: 5 + 6 + 4 + 5 by field.</summary>
    [Fact]
    public async Task S4_by_field()
    {
        int[] counts = [5, 6, 4, 5];
        await bloc.ImportAsync([.. counts.SelectMany((count, field) => Enumerable.Repeat((WorkField)field, count)).Select((f, i) => PastDossier.Of(2016, i + 1, bloc.Units[0], field: f))]);
        using var desk = await bloc.DeskAsync();
        Assert.Equal(["5", "6", "4", "5"], (await desk.TableAsync("Bieu1", "31/12/2016", 2016, 2016)).Row("Tổng").Skip(5).Take(4));
        Assert.Equal(["5", "6", "4", "5"], (await desk.WorkbookAsync("31/12/2016", 2016, 2016))("Biểu 1").Single(r => r[0] == "Tổng")[6..10]);

        await desk.FreezeAsync("2016-nam");
        var paper = await desk.PaperAsync("2016-nam");
        Assert.Equal(["5", "6", "4", "5", "20"], paper.Column("Theo lĩnh vực", 1));
        Assert.Equal(["5", "6", "4", "5"], paper.Row("Biểu 1", "Tổng")[5..9]);
    }

    [Fact]
    public async Task A_wrong_day_is_said_and_what_was_typed_stays()
    {
        using var desk = await bloc.DeskAsync();
        var page = (await desk.Owner.GetAsync("/can-bo/so-lieu?den-ngay=31/02/2024&tu-nam=2025&den-nam=2O24")).Expect(HttpStatusCode.UnprocessableEntity, "A wrong day");
        Assert.Equal(["31/02/2024", "2025", "2O24"], ((string[])["den-ngay", "tu-nam", "den-nam"]).Select(f => page.FormWith("tu-nam").Value(f)));
        using var stranger = new Visitor(bloc.Process.Address);
        Assert.Equal("/dang-nhap", (await stranger.GetAsync("/can-bo/so-lieu/ho-so?so=Registered")).Url.AbsolutePath);
    }
}
