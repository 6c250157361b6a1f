using DanVanKheo.Imports;
using DanVanKheo.Layout;
using DanVanKheo.Programmes;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The pages of lists brought in.</summary>
internal static class SampleImports
{
    private const string Home = "/can-bo/nhap-danh-sach";
    private const string Address = Home + "/20270105-093000-1a2b3c4d";

    private static readonly Import List = new("20270105-093000-1a2b3c4d", ImportPurpose.Send, "Danh sách " + Hostile + ".xlsx", "tiep-nhan", Now, new Dictionary<string, string> { ["name"] = "C" }, ["Ghi chú", Hostile])
    {
        Counts = new(33, 5, 2, 1),
        StartedAt = Now,
    };

    public static IEnumerable<SamplePage> Pages()
    {
        IReadOnlyList<ImportPurpose> purposes = Enum.GetValues<ImportPurpose>();
        yield return SamplePage.Of<ImportsPage, ImportsView>("imports", Home, new(Home, purposes, "", [], [], Nonce));
        yield return SamplePage.Of<ImportsPage, ImportsView>("imports-several", Home, new(Home, purposes, "", [], [new("chuong-trinh", "ChoiceMissing")], Nonce) { Programmes = [new("dan-van-kheo", "Phong trào thi đua “Dân vận khéo”"), new("huyen-x", "Dân vận khéo huyện X")] });
        yield return SamplePage.Of<ImportsPage, ImportsView>("imports-problems", Home, new(Home, purposes, "Hold", [new(Address, List.FileName, List.Purpose, ImportState.Running, List.Counts, "Chu Thị Diệp", Now)], [new("loai", "ChoiceMissing"), new("file", "SheetColumnsMissing", "Tên mô hình; Lĩnh vực")], Nonce));
        yield return SamplePage.Of<ImportPage, ImportView>("import-bad", Address, new(Address, List, ImportTab.Bad, new(1, 2, 10, Address + "?xem=Bad"), [.. Enumerable.Range(4, 10).Select(Bad)], Lists, ImportView.GoodRows, [], Nonce));
        yield return SamplePage.Of<ImportPage, ImportView>("import-refused", Address, new(Address, List, ImportTab.Bad, new(1, 1, 10, Address + "?xem=Bad"), [Bad(4)], Lists, ImportView.WholeList, [new("cach", "BadRowsLeft", 5)], Nonce));
        yield return SamplePage.Of<ImportPage, ImportView>("import-doubtful", Address, new(Address, List, ImportTab.Doubtful, new(2, 3, 10, Address + "?xem=Doubtful"), [Row(7) with { State = ImportRowState.Doubtful, Twin = "6" }, Row(8) with { State = ImportRowState.Doubtful, Twin = "DVK-2027-0042" }], Lists, ImportView.GoodRows, [], Nonce));
        yield return SamplePage.Of<ImportPage, ImportView>("import-left-out", Address, new(Address, List, ImportTab.LeftOut, new(1, 1, 10, Address + "?xem=LeftOut"), [Row(9) with { State = ImportRowState.LeftOut }], Lists, ImportView.GoodRows, [], Nonce));
        yield return SamplePage.Of<ImportPage, ImportView>("import-good", Address, new(Address, List, ImportTab.Good, new(1, 2, 10, Address + "?xem=Good"), [.. Enumerable.Range(4, 50).Select(Row)], Lists, ImportView.GoodRows, [], Nonce));
        yield return SamplePage.Of<ImportProgressPage, ImportProgressView>("import-running", Address, new(Address, List with { State = ImportState.Running }, 12, 1, PageTurn.Only, [Row(4) with { Result = "DVK-2027-0042" }, Row(5) with { Reason = Hostile }, Row(6)]));
        yield return SamplePage.Of<ImportProgressPage, ImportProgressView>("import-done", Address, new(Address, List with { State = ImportState.Done, FinishedAt = Now }, 35, 0, new(1, 2, 50, Address), [.. Enumerable.Range(4, 50).Select(n => Row(n) with { Result = "DVK-2027-0042" })]));
        yield return SamplePage.Of<ImportProgressPage, ImportProgressView>("import-held", Address, new(Address, List with { Purpose = ImportPurpose.Hold, State = ImportState.Done }, 1, 0, PageTurn.Only, [Row(4) with { Result = new string('a', 32) }]));
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<FieldOption>> Lists => new Dictionary<string, IReadOnlyList<FieldOption>> { ["unit"] = [.. Enumerable.Range(0, 40).Select(i => new FieldOption($"u{i}", new($"{Unit} {i}", $"Unit {i}")))] };

    private static ImportRowView Row(int number) => new(number, number % 2 == 0 ? Nested : "Xe đạp yêu thương cùng em đến trường", Unit, ImportRowState.Good, "", []);

    private static ImportRowView Bad(int number) => Row(number) with
    {
        Name = number == 4 ? "" : Hostile,
        State = ImportRowState.Bad,
        Cells =
        [
            new($"o-{number}-unit", new("unit", FieldKind.Choice, new("Chi bộ, tổ chức đảng đăng ký", "Organisation")), new("Đơn vị", "Organisation"), $"B{number}", Hostile, new($"o-{number}-unit", "UnknownChoice")),
            new($"o-{number}-skill", new("skill", FieldKind.Text, new("Khéo", "Skill"), new("Nêu cách làm riêng.", "The way.")), new("Mô hình “khéo” ở điểm nào", "Skill"), "", "Ngắn", new($"o-{number}-skill", "TooShort", 30, 4)),
        ],
    };
}
