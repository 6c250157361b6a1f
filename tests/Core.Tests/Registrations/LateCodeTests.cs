using DanVanKheo.Registrations;

namespace DanVanKheo.Tests.Registrations;

public sealed class LateCodeTests
{
    private static readonly DateTimeOffset Until = new(2027, 4, 15, 16, 59, 59, TimeSpan.Zero);
    private static readonly LateCode Code = new("K7QX", "truong-nghe", 2, 1, Until, "Mới sáp nhập.", "a@b.vn", "tiep-nhan", Until.AddDays(-20));

    [Theory]
    [InlineData("truong-nghe", 0, 1, false, null)]
    [InlineData("truong-nghe", 1, 1, false, "LateCodeExpired")]
    [InlineData("truong-nghe", 0, 2, false, "LateCodeUsed")]
    [InlineData("truong-nghe", 0, 2, true, null)]
    [InlineData("truong-nghe", 1, 2, true, null)]
    [InlineData("tinh-doan", 0, 0, false, "LateCodeUnit")]
    [InlineData("tinh-doan", 0, 0, true, "LateCodeUnit")]
    public void It_lets_its_own_unit_in_as_often_and_as_long_as_it_says(string unit, int secondsLate, int used, bool mine, string? refusal) =>
        Assert.Equal(refusal, (Code with { Used = used }).Refusal(unit, Until.AddSeconds(secondsLate), mine)?.Code);

    [Theory]
    [InlineData("K7QX-M2P9DA", "K7QX", "M2P9DA")]
    [InlineData(" k7qx m2p9da ", "K7QX", "M2P9DA")]
    [InlineData("K7QXM2P9DA", "K7QX", "M2P9DA")]
    [InlineData("K7QX-M2P9D", null, null)]
    [InlineData("", null, null)]
    [InlineData("K7QX–M2P9DA!", "K7QX", "M2P9DA")]
    public void It_is_read_however_it_is_typed(string typed, string? id, string? secret) => Assert.Equal(id is null ? null : (id, secret!), LateCode.Parse(typed));

    [Fact]
    public void It_is_written_in_letters_nobody_mistakes()
    {
        var text = LateCode.Letters([.. Enumerable.Range(0, 256).Select(i => (byte)i)]);
        Assert.Empty(text.Intersect("O0I1L"));
        Assert.Equal(LateCode.Alphabet.Length, text.Distinct().Count());
        Assert.Equal(("ABCD", "EFGHJK"), LateCode.Parse(LateCode.Text("ABCD", "EFGHJK")));
    }

    [Theory]
    [InlineData("truong-nghe", "1", "15/04/2027", "a@b.vn", "Đơn vị mới sáp nhập.", "")]
    [InlineData("", "0", "", "a", "Ngắn", "unit uses until email reason")]
    [InlineData("khoi-khac", "51", "31/02/2027", "a@b", "", "unit uses until email reason")]
    [InlineData("truong-nghe", "-1", "01/04/2027", "a@b.vn", "Đơn vị mới sáp nhập.", "uses until")]
    public void What_an_officer_types_is_checked(string unit, string uses, string until, string email, string reason, string wrong) =>
        Assert.Equal(wrong, string.Join(' ', new LateCodeInput(unit, uses, until, email, reason).Check(new(2027, 4, 2), id => id == "truong-nghe").Select(p => p.Field)));
}
