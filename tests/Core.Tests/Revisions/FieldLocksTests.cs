using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Tests.Programmes;
using DanVanKheo.Tests.Registrations;

namespace DanVanKheo.Tests.Revisions;

public sealed class FieldLocksTests
{
    private static readonly RegistrationForm Form = new(DefaultProgramme.Programme, DefaultProgramme.Directory);
    private static readonly FormStep Results = DefaultProgramme.Programme.Steps[2];
    private static readonly Answers Kept = CompleteAnswers.Collective;

    [Theory]
    [InlineData("target", false, null)]
    [InlineData("start", false, FieldLock.NotAsked)]
    [InlineData("phone", false, FieldLock.NotAsked)]
    [InlineData("email", true, FieldLock.Submitter)]
    [InlineData("target", true, null)]
    public void After_a_return_for_one_question(string field, bool coOwner, FieldLock? expected) =>
        Assert.Equal(expected, Locks("field:target", coOwner).Of(Results, DefaultProgramme.Field(field), Kept));

    [Fact]
    public void A_frozen_answer_stays_even_when_the_return_asks_for_its_section_unless_it_is_wrong()
    {
        var form = new RegistrationForm(DefaultProgramme.InSeason, DefaultProgramme.Directory);
        var at = new FormMoment(2027, new(2027, 6, 15), Sent: true);
        var locks = new FieldLocks(form, null, isCoOwner: false, at);
        var indicators = DefaultProgramme.Field("indicators");
        Assert.Equal(FieldLock.Frozen, locks.Of(Results, indicators, Kept));
        Assert.Null(locks.Of(Results, DefaultProgramme.Field("target"), Kept));
        Assert.Null(locks.Of(Results, indicators, Kept.With([new("indicators", "")])));
        Assert.Null(new FieldLocks(form, null, isCoOwner: false, at with { Sent = false }).Of(Results, indicators, Kept));
    }

    [Fact]
    public void Before_the_first_sending_a_co_owner_is_kept_from_the_address_only()
    {
        var locks = new FieldLocks(Form, null, isCoOwner: true);
        Assert.Equal(["email"], DefaultProgramme.Programme.Steps.SelectMany(s => s.Fields.Where(f => locks.Of(s, f, Kept) is not null)).Select(f => f.Id));
        Assert.False(locks.Evidence);
        Assert.All(DefaultProgramme.Programme.Steps, s => Assert.False(new FieldLocks(Form, null, isCoOwner: false).Locks(s, Kept)));
    }

    [Theory]
    [InlineData("end", "01/01/2020")]
    [InlineData("indicators", """[["Số xe trao","chiếc","0","rất nhiều","30/09/2027"]]""")]
    [InlineData("product", "")]
    public void An_answer_that_breaks_a_rule_is_never_locked(string field, string broken)
    {
        var kept = Kept.With([new(field, broken)]);
        Assert.Null(Locks("section:noi-dung").Of(Results, DefaultProgramme.Field(field), kept));
        Assert.Equal(FieldLock.NotAsked, Locks("section:noi-dung").Of(Results, DefaultProgramme.Field("phone"), kept));
    }

    /// <summary>Ticked, typed, what is kept, what is refused.</summary>
    [Theory]
    [InlineData("field:target", "target=Mục tiêu mới", "target", "")]
    [InlineData("field:target", "target=Mục tiêu mới;phone=0900000000", "target", "phone")]
    [InlineData("section:noi-dung", "target=Mục tiêu mới;phone=0912345678", "", "target")]
    [InlineData("section:ket-qua", "target=Mục tiêu mới;phone=0900000000", "target phone", "")]
    public void What_is_locked_is_not_kept_and_a_change_is_named(string ticked, string typed, string kept, string refused)
    {
        var answers = typed.Split(';').Select(t => KeyValuePair.Create(t.Split('=')[0], t.Split('=')[1]));
        var sifted = Locks(ticked).Sift(Results, Kept, answers, _ => true);
        Assert.Equal(kept, string.Join(' ', sifted.Kept.Select(a => a.Key)));
        Assert.Equal(refused, string.Join(' ', sifted.Refused));
    }

    [Fact]
    public void A_locked_question_that_was_not_on_the_page_is_no_attempt_to_change_it() =>
        Assert.Empty(Locks("field:target").Sift(Results, Kept, [new("consent", "")], f => f.Id != "consent").Refused);

    [Fact]
    public void A_step_is_locked_when_nothing_in_it_is_open()
    {
        Assert.True(Locks("section:noi-dung").Locks(Results, Kept));
        Assert.False(Locks("field:target").Locks(Results, Kept));
        Assert.True(Locks("field:target").Evidence);
        Assert.False(Locks("section:minh-chung").Evidence);
    }

    private static FieldLocks Locks(string ticked, bool coOwner = false) => new(Form, new(DefaultProgramme.Programme, DefaultProgramme.Cell, [ticked]), coOwner);
}
