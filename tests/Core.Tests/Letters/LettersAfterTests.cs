using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Dossiers;

namespace DanVanKheo.Tests.Letters;

/// <summary>Who hears of a rejection and of a withdrawal.</summary>
public sealed class LettersAfterTests
{
    private const string Dossier = "DVK-2027-0042";
    private static readonly StageKey Bloc = new(Dossier, "khoi", 1);

    [Fact]
    public void Those_who_agreed_earlier_hear_of_the_rejection_once()
    {
        StageAttempt[] attempts =
        [
            Answered("chi-bo", 1, "bt-phu-nu", Verdict.Return), Answered("chi-bo", 2, "bt-phu-nu", Verdict.Approve), Answered("tiep-nhan", 1, "can-bo", Verdict.ProposeHigher),
            Answered("bao-cao", 1, Stage.Submitter, Verdict.Approve), Answered("khoi", 1, "truong-ban", Verdict.Reject), Open("hoi-dong", "thu-ky"),
        ];
        Assert.Equal(["bt-phu-nu", "can-bo"], LettersAfter.Rejection(Bloc, attempts).Select(l => l.Person));
        Assert.All(LettersAfter.Rejection(Bloc, attempts), l => Assert.Equal((LetterKind.DecisionNotice, "khoi", 1, 1), (l.Kind, l.Stage, l.Attempt, l.Number)));
    }

    [Fact]
    public void Who_only_returned_it_or_agreed_at_the_same_stage_hears_nothing() =>
        Assert.Empty(LettersAfter.Rejection(Bloc, [Answered("chi-bo", 1, "bt-phu-nu", Verdict.Return), Answered("khoi", 2, "truong-ban", Verdict.Approve)]));

    [Fact]
    public void A_withdrawal_goes_to_the_submitter_and_to_everybody_who_was_asked()
    {
        var asked = Open("khoi", "truong-ban") with { Holders = [new("truong-ban", HolderRole.Responsible), new("chanh-van-phong", HolderRole.Escalated, "administrator")] };
        Assert.Equal(
            [(LetterKind.WithdrawalConfirmed, ""), (LetterKind.DossierWithdrawn, "truong-ban"), (LetterKind.DossierWithdrawn, "chanh-van-phong")],
            LettersAfter.Withdrawal(Bloc, asked).Select(l => (l.Kind, l.Person)));
        Assert.Equal([LetterKind.WithdrawalConfirmed], LettersAfter.Withdrawal(Bloc, null).Select(l => l.Kind));
        Assert.Equal([LetterKind.WithdrawalConfirmed], LettersAfter.Withdrawal(Bloc, Open("bao-cao", Stage.Submitter)).Select(l => l.Kind));
    }

    [Fact]
    public void Outcomes_go_to_each_co_owner_too_and_officers_letters_do_not()
    {
        var dossier = DossierSample.At(DossierStatus.Rejected) with { CoOwners = ["ban.be@donvi.example.vn", "Em.Ut@donvi.example.vn"] };
        LetterKey[] letters = [new(Dossier, "khoi", 1, LetterKind.Rejected), new(Dossier, "khoi", 1, LetterKind.DecisionNotice, Person: "bt-phu-nu")];
        var all = LettersAfter.WithCoOwners(letters, dossier);
        Assert.Equal([LetterKind.Rejected, LetterKind.Rejected, LetterKind.Rejected, LetterKind.DecisionNotice], all.Select(l => l.Kind));
        Assert.Equal(["", .. dossier.CoOwners.Select(email => new CoOwner(email).Id), "bt-phu-nu"], all.Select(l => l.Person));
        Assert.Equal(["", .. dossier.CoOwners], all.Take(3).Select(l => l.Person.Length == 0 ? "" : dossier.AddressOf(l.Person)));
        Assert.Null(dossier.AddressOf("nobody"));
    }

    private static StageAttempt Open(string stage, string person) => new(Dossier, stage, 1, [new(person, HolderRole.Responsible)], default, default);

    private static StageAttempt Answered(string stage, int attempt, string person, Verdict verdict) => Open(stage, person) with { Attempt = attempt, Opinion = new(verdict, "", person, default) };
}
