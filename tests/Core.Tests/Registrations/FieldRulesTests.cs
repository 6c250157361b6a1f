using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Registrations;

/// <summary>Every kind of field; the answer goes through <see cref="Answers.With"/> as in the product. Null means it holds.</summary>
public sealed class FieldRulesTests
{
    [Theory]
    [InlineData(FieldKind.Line, "Missing")]
    [InlineData(FieldKind.Text, "Missing")]
    [InlineData(FieldKind.Choice, "ChoiceMissing")]
    [InlineData(FieldKind.Date, "Missing")]
    [InlineData(FieldKind.Money, "Missing")]
    [InlineData(FieldKind.Email, "Missing")]
    [InlineData(FieldKind.Phone, "Missing")]
    [InlineData(FieldKind.Consent, "ConsentMissing")]
    public void Nothing_is_missing_when_required_and_fine_when_not(FieldKind kind, string code)
    {
        foreach (var nothing in (string[])["", "  ", "\r\n\t", "\0", "\u200B\u200E\uFEFF"])
        {
            Assert.Equal(code, Check(new("f", kind, Label), nothing));
            Assert.Null(Check(new("f", kind, Label, Required: false), nothing));
        }
    }

    [Theory]
    [InlineData(9, "TooShort")]
    [InlineData(10, null)]
    [InlineData(300, null)]
    [InlineData(301, "TooLong")]
    public void Lengths_have_exact_borders(int length, string? code)
    {
        Assert.Equal(code, Check(DefaultProgramme.Field("name"), new string('ế', length)));
        Assert.Equal(code, Check(DefaultProgramme.Field("name"), string.Concat(Enumerable.Repeat("e\u0302\u0301", length))));
    }

    [Fact]
    public void Problems_tell_the_limit_and_what_was_typed()
    {
        var problem = FieldRules.Check(DefaultProgramme.Field("name"), Answers.Empty.With([new("name", " Mô hình ")]), []);
        Assert.Equal(("name", "TooShort"), (problem!.Field, problem.Code));
        Assert.Equal([10, 7], problem.Details);
    }

    [Theory]
    [InlineData("Xe đạp yêu thương", null)]
    [InlineData("🚲🚲🚲🚲🚲", null)]
    [InlineData("Tên mô hình\r\nBcc: ai@example.vn", "NotOneLine")]
    [InlineData("Tên mô hình\u2028hai dòng", "NotOneLine")]
    [InlineData("Tên \u202Emô hình\u202C dân vận", null)]
    public void A_line_is_one_line(string typed, string? code) => Assert.Equal(code, Check(DefaultProgramme.Field("name"), typed));

    [Fact]
    public void A_text_may_have_many() => Assert.Null(Check(DefaultProgramme.Field("target"), "Trao 200 xe đạp\r\ntrước 30/09/2027"));

    [Theory]
    [InlineData("collective", null)]
    [InlineData("individual", null)]
    [InlineData("Collective", "UnknownChoice")]
    [InlineData("both", "UnknownChoice")]
    [InlineData("collective\nindividual", "UnknownChoice")]
    public void A_choice_is_one_of_the_list(string typed, string? code) =>
        Assert.Equal(code, FieldRules.Check(DefaultProgramme.Field("subject"), Answers.Empty.With([new("subject", typed)]), ["collective", "individual"])?.Code);

    [Theory]
    [InlineData("yes", null)]
    [InlineData("no", "ConsentMissing")]
    [InlineData("off", "ConsentMissing")]
    [InlineData("YES!", "TooLong")]
    public void Consent_is_given_only_by_yes(string typed, string? code) => Assert.Equal(code, Check(DefaultProgramme.Field("consent"), typed));

    [Fact]
    public void A_consent_nobody_has_to_give_may_be_refused() => Assert.Null(Check(DefaultProgramme.Field("publish"), "no"));

    [Theory]
    [InlineData("0", null)]
    [InlineData("2900000000", null)]
    [InlineData("2.900.000.000", null)]
    [InlineData("999999999999999", null)]
    [InlineData("1.000", null)]
    [InlineData("9999999999999999", "NotMoney")]
    [InlineData("2,9 tỷ", "NotMoney")]
    [InlineData("2.900.00", "NotMoney")]
    [InlineData("2900.000.000", "NotMoney")]
    [InlineData(".900", "NotMoney")]
    [InlineData("-5", "NotMoney")]
    [InlineData("+5", "NotMoney")]
    [InlineData("1e9", "NotMoney")]
    [InlineData("10 000", "NotMoney")]
    [InlineData("٣٣٣", "NotMoney")]
    [InlineData("３３３", "NotMoney")]
    [InlineData("100\n000", "NotMoney")]
    public void Money_is_whole_dong(string typed, string? code) => Assert.Equal(code, Check(DefaultProgramme.Field("budget"), typed));

    [Theory]
    [InlineData("0912345678", null)]
    [InlineData("0912 345 678", null)]
    [InlineData("+84912345678", null)]
    [InlineData(" 0912345678 ", null)]
    [InlineData("912345678", "NotPhone")]
    [InlineData("09123456789", "NotPhone")]
    [InlineData("091234567", "NotPhone")]
    [InlineData("+85912345678", "NotPhone")]
    [InlineData("0912-345-678", "NotPhone")]
    [InlineData("0912345678\n0", "NotPhone")]
    [InlineData("０９１２３４５６７８", "NotPhone")]
    [InlineData("0٩12345678", "NotPhone")]
    [InlineData("tel:0912345678", "NotPhone")]
    public void A_telephone_number_is_Vietnamese(string typed, string? code) => Assert.Equal(code, Check(DefaultProgramme.Field("phone"), typed));

    private static readonly LocalText Label = new("Câu hỏi", "Question");

    private static string? Check(FormField field, string typed) => FieldRules.Check(field, Answers.Empty.With([new(field.Id, typed)]), [])?.Code;
}
