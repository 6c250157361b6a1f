using DanVanKheo.Staff;

namespace DanVanKheo.Tests.Staff;

public sealed class LocalPathTests
{
    [Theory]
    [InlineData("/viec")]
    [InlineData("/can-bo/thu?trang=2#cuoi")]
    [InlineData("/can-bo/tham-dinh/DVK-2027-0042")]
    [InlineData("/ho-so?ma=DVK%202027")]
    [InlineData("/a:b")]
    public void A_page_of_this_site_is_kept(string path) => Assert.Equal(path, LocalPath.Safe(path));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("viec")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/viec\\..\\evil")]
    [InlineData("https://evil.example/viec")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData(" /viec")]
    [InlineData("/viec\r\nSet-Cookie: dvk_can_bo=x")]
    [InlineData("/việc")]
    public void Everything_else_becomes_the_list_of_tasks(string? path) => Assert.Equal("/viec", LocalPath.Safe(path));

    [Fact]
    public void An_address_nobody_would_type_is_not_carried_along() => Assert.Equal("/viec", LocalPath.Safe("/" + new string('a', 300)));
}
