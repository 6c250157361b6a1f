using DanVanKheo.HotSpots;

namespace DanVanKheo.Tests.HotSpots;

public sealed class HotSpotRulesTests
{
    private static readonly DateOnly Today = new(2027, 6, 30);
    private static readonly HotSpotInput Good = new("Thôn Pretieng, xã Phú Sơn", "u1", "Khiếu nại về giải phóng mặt bằng.", "05/01/2027");
    private static readonly HotSpot Spot = new(3, "Thôn Pretieng", "u1", "Khiếu nại về giải phóng mặt bằng.", new(2027, 1, 5), "p");

    [Theory]
    [InlineData("Thôn 1", "u1", "Khiếu nại kéo dài.", "05/01/2027", "")]
    [InlineData("", "u1", "Khiếu nại kéo dài.", "05/01/2027", "place:Missing")]
    [InlineData("Thôn 1", "u9", "Khiếu nại kéo dài.", "05/01/2027", "unit:ChoiceMissing")]
    [InlineData("Thôn 1", "u1", "Ngắn", "05/01/2027", "matter:TooShort")]
    [InlineData("Thôn 1", "u1", "Khiếu nại kéo dài.", "01/07/2027", "opened:DateInFuture")]
    [InlineData("Thôn 1", "u1", "Khiếu nại kéo dài.", "đầu năm", "opened:NotDate")]
    public void A_matter_has_a_place_a_unit_and_a_day(string place, string unit, string matter, string opened, string expected) =>
        Assert.Equal(expected, Said(HotSpotRules.Check(Good with { Place = place, Unit = unit, Matter = matter, Opened = opened }, ["u1"], Today)));

    [Theory]
    [InlineData("30/06/2027", "DVK-2027-0042", "Đối thoại, các hộ tự nguyện bàn giao.", "")]
    [InlineData("30/06/2027", "", "Đối thoại, các hộ tự nguyện bàn giao.", "")]
    [InlineData("04/01/2027", "", "Đối thoại, các hộ tự nguyện bàn giao.", "settled_3:SettledBeforeOpened")]
    [InlineData("30/06/2027", "42", "Đối thoại, các hộ tự nguyện bàn giao.", "dossier_3:DossierUnknown")]
    [InlineData("30/06/2027", "", "", "how_3:Missing")]
    public void A_settlement_says_when_how_and_by_which_model(string settled, string dossier, string how, string expected) =>
        Assert.Equal(expected, Said(HotSpotRules.Check(new SettlementInput(3, settled, dossier, how), Spot, Today)));

    private static string Said(IEnumerable<DanVanKheo.Rules.FieldProblem> problems) => string.Join(' ', problems.Select(p => $"{p.Field}:{p.Code}"));
}
