using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Development;

/// <summary>What the components page shows: one question of every kind, empty, filled and wrong, and one example of everything else.</summary>
public static class ComponentSamples
{
    private static readonly (FieldKind Kind, string Good, string Bad, FieldProblem Problem)[] Kinds =
    [
        (FieldKind.Line, "Xe đạp yêu thương cùng em đến trường", "Xe đạp", new("", "TooShort", 10, 6)),
        (FieldKind.Text, "Gặp già làng trước một tuần, ghi kiến nghị bằng lời của dân.", "Gặp dân", new("", "TooShort", 30, 7)),
        (FieldKind.Choice, "new", "", new("", "ChoiceMissing")),
        (FieldKind.Choices, "new,o2", "new,o2,o3", new("", "TooManyChoices", 2, 3)),
        (FieldKind.Date, "01/03/2027", "31/02/2027", new("", "NotDate")),
        (FieldKind.Money, "2.900.000.000", "2,9 tỷ", new("", "NotMoney")),
        (FieldKind.Number, "1.200,5", "khoảng 20", new("", "NotFigure")),
        (FieldKind.Email, "ten@coquan.example.vn", "ten@", new("", "NotEmail")),
        (FieldKind.Phone, "0912345678", "12345", new("", "NotPhone")),
        (FieldKind.Rows, """[["Số xe trao","200"]]""", """[["Số xe trao","hai trăm"]]""", new("", "RowMissing")),
        (FieldKind.Consent, "yes", "", new("", "ConsentMissing")),
    ];

    public static ComponentsView View(DateTimeOffset now, string language) => new(
        Fields("empty", _ => ""),
        Fields("filled", k => k.Good),
        Fields("wrong", k => k.Bad),
        [.. Kinds.Select(k => k.Kind == FieldKind.Rows ? new FieldProblem("wrong-Rows-0-goal", "NotFigure") : new($"wrong-{k.Kind}", k.Problem.Code, k.Problem.Details)), new("wrong-List", "ChoiceMissing")],
        new([new("", StageBarState.Done, now.AddDays(-9)), new("Chi bộ", StageBarState.Late, now.AddDays(-1)), new("Đảng ủy", StageBarState.Now, now.AddDays(6)), new("Khen thưởng", StageBarState.Waiting), new("Không duyệt", StageBarState.Stopped, now)]),
        new([new("khai-quat", Words("Khái quát", "Overview").In(language), true), new("noi-dung", Words("Nội dung", "Content").In(language), false), new("minh-chung", "", true), new("xem-lai", "", false)], "noi-dung", now),
        [new("khai-quat", Words("Khái quát", "Overview").In(language), [new(Words("Tên mô hình", "Name").In(language), Kinds[0].Good), new(Words("Kinh phí", "Budget").In(language), "")])],
        [new("f1", "anh-trao-xe-dap.jpg", "image/jpeg", 1_258_291, "", Words("Ảnh trao xe ngày 05/09/2027", "Bicycles given on 05/09/2027").In(language), now), new("f2", "ke-hoach-so-15-KH-CB.pdf", "application/pdf", 348_160, "", "", now)],
        "");

    private static List<FieldView> Fields(string state, Func<(FieldKind Kind, string Good, string Bad, FieldProblem Problem), string> value) =>
    [
        .. Kinds.Select(k => new FieldView(Field($"{state}-{k.Kind}", k.Kind), value(k), k.Kind is FieldKind.Choice or FieldKind.Choices ? Options(k.Kind == FieldKind.Choice ? 2 : 4) : [])),
        new(Field($"{state}-List", FieldKind.Choice), state == "filled" ? "new" : "", Options(9)),
    ];

    private static FormField Field(string id, FieldKind kind) => new(
        id, kind, LabelOf(kind), Hint: kind == FieldKind.Consent ? null : Words("Gợi ý: một câu ngắn.", "A hint: one short sentence."),
        Columns: kind == FieldKind.Rows ? [new("name", FieldKind.Line, Words("Tên chỉ tiêu", "Indicator")), new("goal", FieldKind.Number, Words("Chỉ tiêu", "Goal"))] : null,
        Required: kind != FieldKind.Money, MinLength: kind == FieldKind.Text ? 30 : 0, MaxWords: kind == FieldKind.Text ? 500 : null)
    { MaxChoices = kind == FieldKind.Choices ? 2 : null };

    private static LocalText LabelOf(FieldKind kind) => kind switch
    {
        FieldKind.Line => Words("Một dòng", "A line"),
        FieldKind.Text => Words("Đoạn văn", "A text"),
        FieldKind.Choice => Words("Lựa chọn", "A choice"),
        FieldKind.Choices => Words("Nhiều lựa chọn", "Several choices"),
        FieldKind.Rows => Words("Nhiều dòng", "Rows"),
        FieldKind.Date => Words("Ngày", "A date"),
        FieldKind.Money => Words("Số tiền (đồng)", "Money (VND)"),
        FieldKind.Number => Words("Con số", "A figure"),
        FieldKind.Email => Words("Thư điện tử", "E-mail"),
        FieldKind.Phone => Words("Điện thoại", "Telephone"),
        _ => Words("Đồng ý với điều nêu ở đây.", "Agreement with what is said here."),
    };

    private static List<FieldOption> Options(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new FieldOption(i == 1 ? "new" : $"o{i}", Words($"Mục thứ {i}", $"Item {i}")))];

    private static LocalText Words(string vi, string en) => new(vi, en);
}
