using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Opinions on several dossiers, at a commendation, at another stage, with results and with everything wrong.</summary>
internal static class SampleManyOpinions
{
    private const string Home = "/viec/y-kien";

    private static readonly Stage Commendation = Stage("khen-thuong", StageKind.Commendation, "Ban hành quyết định khen thưởng");
    private static readonly Stage Review = Stage("khoi", StageKind.BlocReview, "Đảng ủy cấp trên xét duyệt");

    private static ManyOpinionsView View => new(
        Commendation, [(Review, 2), (Commendation, 1240)], [.. Enumerable.Range(1, 40).Select(Line)], 1240, 12, new(2, 31, 40, Home + "?buoc=khen-thuong"),
        new([new("giay-khen", "Giấy khen"), new("bieu-duong", "Biểu dương")], [new("bi-thu", "Nguyễn Thành Nam, Bí thư")]), Nonce);

    public static IEnumerable<SamplePage> Pages()
    {
        yield return SamplePage.Of<ManyOpinionsPage, ManyOpinionsView>("many-opinions", Home, View);
        yield return SamplePage.Of<ManyOpinionsPage, ManyOpinionsView>("many-opinions-none", Home, new(null, [], [], 0, 0, PageTurn.Only, null, Nonce));
        yield return SamplePage.Of<ManyOpinionsPage, ManyOpinionsView>("many-opinions-results", Home, View with { Stage = Review, Commendation = null, Lines = [Line(3)], Total = 1, Results = [new("DVK-2027-0042", null), new("DVK-2027-0043", new("", "NotUnderReview")), new("DVK-2027-0044", new("verdict", "JudgedBefore"))] });
        yield return SamplePage.Of<ManyOpinionsPage, ManyOpinionsView>("many-opinions-wrong", Home, View with
        {
            Lines = [.. Enumerable.Range(1, 12).Select(Line)],
            Input = new(["DVK-2027-0002"], Hostile, "giay-khen", "31/02/2027", "bi-thu") { All = true, Staged = true },
            Problems = [new("chon", "NothingTicked"), new("tat-ca", "MoreSince"), new("seen", "NotLookedInto"), new("date", "DateInFuture"), new("reason", "TooLong", 3000, 3001)],
        });
    }

    private static Stage Stage(string id, StageKind kind, string name) => new(id, kind, name, "commendation-officer", 20, new([]));

    private static ManyOpinionsLine Line(int n) => new($"DVK-2027-{n:D4}", n % 3 == 0 ? Hostile : Nested, Unit, Now, n % 4, n % 2 == 0 ? null : new AppraisalResult(82.5m, 81, 3, false, new("A", 80, new("Xuất sắc", "Excellent")), []));
}
