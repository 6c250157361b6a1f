using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;
using DanVanKheo.HotSpots;
using DanVanKheo.Inspections;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Rounds of inspections and the register of hot spots, in the states that look different.</summary>
internal static class SampleRounds
{
    public static IReadOnlyList<InspectedVisit> Visits { get; } =
    [
        new("DVK-2027-0001", "u1", Visit(InspectionSubject.Collective, new Finding(1, 1, Hostile, "Lấy đủ chữ ký.", new(new(2020, 4, 20))), new Finding(2, 1, Nested, "Bổ sung.", new(new(2099, 4, 20)), FindingState.Remedied))),
        new("DVK-2027-0002", "u2", Visit(InspectionSubject.Head)),
    ];

    private static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string> { ["u1"] = Unit, ["u2"] = Hostile };

    public static IEnumerable<SamplePage> Pages()
    {
        var round = new RoundView(2027, InspectionFigures.Of(Visits, Now), Visits, [new(1, "22-HD/ĐUK", new(2027, 7, 30), Hostile, ["DVK-2027-0001"], "p")], Names, new(), 2, true, [], Nonce);
        yield return SamplePage.Of<RoundPage, RoundView>("round", "/can-bo/kiem-tra", round);
        yield return SamplePage.Of<RoundPage, RoundView>("round-none", "/can-bo/kiem-tra", round with { Figures = InspectionFigures.Of([], Now), Visits = [], Guidance = [], Issued = false, Input = new(Hostile, "1/1", "Ngắn", "DVK-1"), Problems = [new("day", "NotDate"), new("about", "TooShort", 10, 4), new("dossiers", "NothingFound", "DVK-1")] });

        var spot = new HotSpot(1, "Thôn Pretieng, xã Phú Sơn", "u1", Hostile, new(2027, 1, 5), "p");
        IReadOnlyList<HotSpotLine> lines = [new(spot, Unit), new(spot with { Number = 2, Settled = new(2027, 3, 1), Dossier = "DVK-2027-0042", How = Nested }, Unit), new(spot with { Number = 3, Settled = new(2027, 3, 1), How = "Đối thoại với các hộ." }, Hostile)];
        var register = new HotSpotsView(lines, new(), null, [new("u1", Unit), new("u2", Hostile)], 4, "settled", [], Nonce);
        yield return SamplePage.Of<HotSpotsPage, HotSpotsView>("hot-spots", "/can-bo/diem-nong", register);
        yield return SamplePage.Of<HotSpotsPage, HotSpotsView>("hot-spots-none", "/can-bo/diem-nong", register with { Lines = [], Done = "" });
        yield return SamplePage.Of<HotSpotsPage, HotSpotsView>("hot-spots-problems", "/can-bo/diem-nong", register with { Done = "", Input = new(Hostile, "u9", "", "32/1"), Settlement = new(1, "1/1", Hostile, ""), Problems = [new("unit", "ChoiceMissing"), new("opened", "NotDate"), new("settled_1", "SettledBeforeOpened", "05/01/2027"), new("dossier_1", "DossierUnknown", "x")] });
    }

    private static Inspection Visit(InspectionSubject subject, params Finding[] findings) => new(1, new(2027, 4, 5), "Đào Văn Long", subject, "Làm đúng kế hoạch.", "p", Now, findings);
}
