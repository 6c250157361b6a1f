using System.Net;
using System.Text;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Sheets;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>Drafts for the units, the register of past years, who may bring what, and files that are no lists.</summary>
public sealed class ImportKindsTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    [Fact]
    public async Task A_held_row_is_a_draft_that_its_unit_sends()
    {
        var mark = Lists.Mark();
        using var clerk = new Clerk(app.Address, app.Mailbox, Clerk.OfUnit);
        var list = await clerk.CheckedAsync(Lists.Of(mark, 2), "Hold");
        var address = (await Clerk.StartAsync(list)).Url.AbsolutePath;
        Assert.Contains("Đã tạo bản nháp", (await clerk.DoneAsync(address)).Text, StringComparison.Ordinal);
        Assert.Empty(await clerk.CodesAsync(address));
        var letter = await app.Mailbox.WaitForAsync(Lists.Email(mark, 2), "kiểm tra và gửi");
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(Lists.Email(mark, 2)), m => m.Key.Contains("|Receipt|", StringComparison.Ordinal));

        using var unit = app.Browser();
        (await unit.GetAsync(letter.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The link to the draft");
        var check = await unit.GetAsync("/dang-ky/xem-lai");
        Assert.Contains(Lists.Name(mark, 2), check.Text, StringComparison.Ordinal);
        var code = await check.Form("/dang-ky/xem-lai").SubmitAsync();
        var mail = await app.Mailbox.WaitForAsync(Lists.Email(mark, 2), "mã", where: m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal));
        var sent = await code.FormWith("code").Fill("code", mail.Code).SubmitAsync();
        Assert.Equal("/dang-ky/da-gui", sent.Url.AbsolutePath);
    }

    [Fact]
    public async Task The_register_of_past_years_is_recorded_without_workflow_or_letters()
    {
        var text = Encoding.UTF8.GetString(Clerk.Sample("so-cu-2021-2025.csv").Content.Span);
        using var clerk = new Clerk(app.Address, app.Mailbox);
        var list = await clerk.CheckedAsync(new Upload("so-cu.csv", "text/csv", Windows1258.Encode(text)), "Past");
        Assert.Contains("20 dòng: 20 đúng, 0 có thể trùng, 0 lỗi", list.Text, StringComparison.Ordinal);
        var address = (await Clerk.StartAsync(list, "het")).Url.AbsolutePath;
        Assert.Contains("20 dòng được ghi", (await clerk.DoneAsync(address)).Text, StringComparison.Ordinal);
        var codes = await clerk.CodesAsync(address);
        Assert.Equal(["DVK-2021-0001", "DVK-2021-0002", "DVK-2021-0003", "DVK-2021-0004", "DVK-2022-0001"], codes.Take(5));

        var commended = await clerk.GetAsync("/ho-so/DVK-2021-0001");
        Assert.Contains("Đã khen thưởng", commended.Text, StringComparison.Ordinal);
        Assert.Contains("theo sổ của những năm trước", commended.Text, StringComparison.Ordinal);
        Assert.Contains("Đảng ủy cơ quan Tỉnh đoàn", commended.Text, StringComparison.Ordinal);
        await Task.Delay(1000);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(), m => m.Key.Contains("DVK-202", StringComparison.Ordinal) && codes.Any(c => m.Key.Contains(c, StringComparison.Ordinal)));
        Assert.Contains("20 có thể trùng", (await clerk.CheckedAsync(new Upload("so-cu.csv", "text/csv", Encoding.UTF8.GetBytes(text)), "Past")).Text, StringComparison.Ordinal);
        await TheLedgerKnowsAsync();
    }

    /// <summary>Whoever commends the same subject again is told of the old commendation.</summary>
    private async Task TheLedgerKnowsAsync()
    {
        var model = People.Model() with { Unit = "tinh-doan", SubjectName = "Tập thể Đảng ủy cơ quan Tỉnh đoàn", Approver = "bithu.tinhdoan@khoi.example.vn" };
        var dossier = await app.People.RegisterAsync(model);
        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var conditions = await officer.SignInAsync("/can-bo/khen-thuong/" + dossier.Code);
        Assert.Contains("10-QĐ/ĐUK", conditions.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_opens_the_lists_of_its_units_only()
    {
        var mark = Lists.Mark();
        using var unit = new Clerk(app.Address, app.Mailbox, Clerk.OfUnit);
        var list = await unit.CheckedAsync(Lists.Of(mark, 2, change: (i, row) => row["unit"] = i == 1 ? "Hội Liên hiệp Phụ nữ" : "Đảng ủy Cục Thuế tỉnh"));
        Assert.Contains("1 đúng, 0 có thể trùng, 1 lỗi", list.Text, StringComparison.Ordinal);
        Assert.Contains("Đồng chí không phụ trách đơn vị này", list.Text, StringComparison.Ordinal);
        using var bloc = new Clerk(app.Address, app.Mailbox);
        var other = await bloc.CheckedAsync(Lists.Of(Lists.Mark(), 1));
        (await bloc.GetAsync(list.Url.AbsolutePath)).Expect(HttpStatusCode.OK, "The bloc sees its units' lists");
        foreach (var address in (string[])["", "/ket-qua"]) (await unit.GetAsync(other.Url.AbsolutePath + address)).Expect(HttpStatusCode.Forbidden, "A unit at the bloc's list");
        (await unit.Browser.PostAsync(other.Url.AbsolutePath + "/nhap", [new("cach", "dung")])).Expect(HttpStatusCode.Forbidden, "A unit starting the bloc's list");
        (await bloc.Browser.PostAsync(other.Url.AbsolutePath + "/nhap", [new("cach", "dung")])).Expect(HttpStatusCode.Forbidden, "A post without the nonce");
        (await bloc.GetAsync(Clerk.Home + "/20200101-000000-00000000")).Expect(HttpStatusCode.NotFound, "A list nobody brought");
        using var secretary = new Officer(app.Address, app.Mailbox, "bithu.thue@khoi.example.vn");
        (await secretary.SignInAsync(Clerk.Home)).Expect(HttpStatusCode.Forbidden, "Someone without the duty");
        using var stranger = app.Browser();
        Assert.StartsWith("/dang-nhap", (await stranger.GetAsync(other.Url.AbsolutePath)).Url.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains(Clerk.Home, (await unit.GetAsync("/viec")).Links);
    }

    [Fact]
    public async Task What_is_no_list_is_refused_with_a_reason()
    {
        using var clerk = new Clerk(app.Address, app.Mailbox);
        (Upload File, string Reason)[] cases =
        [
            (Clerk.Csv(""), "Chưa chọn tệp"),
            (Clerk.Csv("xin chào"), "Không thấy hàng tiêu đề"),
            (Clerk.Csv("Tên mô hình;Đơn vị;Lĩnh vực\na;b;c"), "Thiếu cột bắt buộc: Chủ thể của mô hình"),
            (Lists.Of("x", 0), "không có dòng dữ liệu"),
            (Lists.Of("x", 5001), "quá 5.000 dòng"),
            (new("cu.xls", "application/vnd.ms-excel", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3, 4 }), "Excel cũ (.xls)"),
            (new("hong.xlsx", "application/octet-stream", "PK\u0003\u0004hong"u8.ToArray()), "Không đọc được tệp"),
            (new("bom.xlsx", "application/octet-stream", Sheets.RawWorkbook.Bomb(200L * 1024 * 1024)), "Tệp quá lớn"),
            (new("to.csv", "text/csv", new byte[11 * 1024 * 1024]), "Tệp quá lớn"),
        ];
        foreach (var (file, reason) in cases)
        {
            var page = await clerk.UploadAsync(file, "Send");
            page.Expect(HttpStatusCode.UnprocessableEntity, $"Uploading {file.Name}, {reason}");
            Assert.Contains(reason, page.Problems[0], StringComparison.Ordinal);
            Assert.Equal("Send", page.FormWith("file").Value("loai"));
        }
    }

    [Fact]
    public async Task A_template_comes_back_filled_in()
    {
        using var clerk = new Clerk(app.Address, app.Mailbox);
        await clerk.HomeAsync();
        foreach (var purpose in (string[])["Send", "Past"])
        {
            var template = (await clerk.GetAsync($"{Clerk.Home}/mau/{purpose}")).Expect(HttpStatusCode.OK, "The template");
            Assert.EndsWith(".xlsx", template.FileName, StringComparison.Ordinal);
            // As it is it holds headings and the example, which is no row.
            var empty = await clerk.UploadAsync(new Upload("mau.xlsx", "application/octet-stream", template.Body), purpose);
            Assert.Contains("không có dòng dữ liệu", empty.Problems[0], StringComparison.Ordinal);
            using var sheets = SheetFile.Open(template.Body);
            var csv = string.Join('\n', sheets.Sheets[0].Rows.Select(r => string.Join(';', r.Cells.Select((c, i) => $"\"{(i == 0 && r.Number > 1 ? "1" : c)}\""))));
            var filled = await clerk.CheckedAsync(Clerk.Csv(csv), purpose);
            Assert.DoesNotContain("Cột không dùng", filled.Text, StringComparison.Ordinal);
            Assert.Contains("1 dòng:", filled.Text, StringComparison.Ordinal);
        }

        (await clerk.GetAsync(Clerk.Home + "/mau/Khac")).Expect(HttpStatusCode.NotFound, "A template there is none of");
    }
}
