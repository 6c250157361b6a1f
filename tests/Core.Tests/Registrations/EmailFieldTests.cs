using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Registrations;

public sealed class EmailFieldTests
{
    [Theory]
    [InlineData("lien.he@tinhdoan.example.vn")]
    [InlineData("a@b.vn")]
    [InlineData("Nguyen.Van-An+dvk@Example.VN")]
    [InlineData("  lien.he@example.vn  ")]
    [InlineData("o'brien@example.vn")]
    public void Addresses_people_have(string typed) => Assert.Null(Check(typed));

    [Theory]
    [InlineData("lien.he")]
    [InlineData("lien.he@example")]
    [InlineData("@example.vn")]
    [InlineData("lien.he@")]
    [InlineData("lien he@example.vn")]
    [InlineData("a@b@example.vn")]
    [InlineData("Liên hệ <lien.he@example.vn>")]
    [InlineData("<lien.he@example.vn>")]
    [InlineData("\"a b\"@example.vn")]
    [InlineData("liên.hệ@example.vn")]
    [InlineData("lien.he@[127.0.0.1]")]
    [InlineData("a@b.vn,c@d.vn")]
    [InlineData("a@b.vn;c@d.vn")]
    [InlineData("a@b.vn\r\nBcc: c@d.vn")]
    [InlineData("a@b.vn\nBcc:c@d.vn")]
    [InlineData("a@b.vn\rc@d.vn")]
    [InlineData("a%0d%0aBcc:c@d.vn")]
    [InlineData("a..b@example.vn")]
    [InlineData(".a@example.vn")]
    [InlineData("a@example..vn")]
    [InlineData("а@example.vn")]
    public void Anything_else_is_refused(string typed) => Assert.Equal("NotEmail", Check(typed));

    [Fact]
    public void Lengths_are_those_of_the_standard()
    {
        Assert.Null(Check(new string('a', 64) + "@example.vn"));
        Assert.Equal("NotEmail", Check(new string('a', 65) + "@example.vn"));
        Assert.Equal("TooLong", Check("a@" + string.Join('.', Enumerable.Repeat(new string('b', 62), 4)) + ".vn"));
    }

    [Fact]
    public void Not_even_a_raw_answer_carries_a_line_end() => Assert.All(
        (string[])["a@b.vn\n", "a@b.vn\r\n", "\na@b.vn"],
        raw => Assert.Equal("NotEmail", FieldRules.Check(DefaultProgramme.Field("email"), new(new Dictionary<string, string> { ["email"] = raw }), [])?.Code));

    [Fact]
    public void No_accepted_address_holds_a_control_character() => Prop.ForAll(
        NastyText.Texts.Zip(NastyText.Texts, (before, after) => $"{before}a@b.vn{after}").ToArbitrary(),
        typed => Check(typed) is not null || !Answers.Empty.With([new("email", typed)])["email"].Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is ',' or ';' or '<')).QuickCheckThrowOnFailure();

    private static string? Check(string typed) => FieldRules.Check(DefaultProgramme.Field("email"), Answers.Empty.With([new("email", typed)]), [])?.Code;
}
