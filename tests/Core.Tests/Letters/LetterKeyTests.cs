using DanVanKheo.Letters;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Letters;

public sealed class LetterKeyTests
{
    [Fact]
    public void What_is_written_is_read_again() => Prop.ForAll(
        (from subject in Gen.Elements("DVK-2027-0042", "4f1d0c", "2027-h1", "")
         from stage in Gen.Elements("chi-bo", "khoi", "khen-thuong", "")
         from attempt in Gen.Choose(0, 99)
         from kind in Gen.Elements(Enum.GetValues<LetterKind>())
         from number in Gen.Choose(1, 99)
         from person in Gen.Elements("", "tham-dinh-1")
         select new LetterKey(subject, stage, attempt, kind, number, person)).ToArbitrary(),
        key => LetterKey.Parse(key.ToString()) == key).QuickCheckThrowOnFailure();

    [Fact]
    public void The_key_is_the_same_for_ever() =>
        Assert.Equal("DVK-2027-0042|khoi|2|OpinionReminder|3", new LetterKey("DVK-2027-0042", "khoi", 2, LetterKind.OpinionReminder, 3).ToString());

    [Fact]
    public void A_person_stands_at_the_end() =>
        Assert.Equal("DVK-2027-0042|khoi|2|OpinionReminder|3|pho-bi-thu", new LetterKey("DVK-2027-0042", "khoi", 2, LetterKind.OpinionReminder, 3, "pho-bi-thu").ToString());

    [Fact]
    public void No_two_kinds_share_a_key() => Assert.Distinct(Enum.GetValues<LetterKind>().Select(k => new LetterKey("DVK-2027-0042", "khoi", 1, k).ToString()));
}
