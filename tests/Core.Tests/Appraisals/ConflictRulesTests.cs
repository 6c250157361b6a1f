using DanVanKheo.Appraisals;
using DanVanKheo.Organisations;

namespace DanVanKheo.Tests.Appraisals;

public sealed class ConflictRulesTests
{
    private static readonly OrganisationDirectory Directory = new(
        [
            new("khoi", OrganisationKind.Bloc, "Khối", null),
            new("k1", OrganisationKind.SubBloc, "Khối 1", "khoi"),
            new("dang-uy", OrganisationKind.GrassrootsCommittee, "Đảng ủy", "k1"),
            new("cb-1", OrganisationKind.PartyCell, "Chi bộ 1", "dang-uy"),
            new("cb-2", OrganisationKind.PartyCell, "Chi bộ 2", "dang-uy"),
            new("khac", OrganisationKind.GrassrootsCell, "Chi bộ khác", "k1"),
        ],
        [],
        []);

    [Theory]
    [InlineData("cb-1", "cb-1", ConflictKind.SameUnit)]
    [InlineData("cb-1", "dang-uy", ConflictKind.SameUnit)]
    [InlineData("dang-uy", "cb-1", ConflictKind.SameUnit)]
    [InlineData("cb-1", "cb-2", null)]
    [InlineData("cb-1", "khac", null)]
    [InlineData("cb-1", "khoi", null)]
    [InlineData("cb-1", "k1", null)]
    public void Who_belongs_to_the_unit_may_not_score_it(string unit, string organisation, ConflictKind? expected) =>
        Assert.Equal(expected, ConflictRules.Of(Person(organisation), unit, ["lien.he@example.vn"], Directory, [], []));

    [Fact]
    public void Nor_who_owns_it_answered_for_it_or_stepped_aside()
    {
        Assert.Equal(ConflictKind.Contact, Of(contacts: ["P@Example.VN"]));
        Assert.Equal(ConflictKind.EarlierStage, Of(answered: ["p"]));
        Assert.Equal(ConflictKind.Declared, Of(recused: ["p"]));
        Assert.Null(Of());
    }

    [Theory]
    [InlineData("", "", "conflict ConflictUnanswered")]
    [InlineData("maybe", "Lý do đủ dài để đọc.", "conflict ConflictUnanswered")]
    [InlineData("no", "", "")]
    [InlineData("yes", "ngắn", "reason RecusalReasonTooShort")]
    [InlineData("yes", "Là em ruột của người đăng ký.", "")]
    public void The_question_needs_an_answer(string answer, string reason, string problems) =>
        Assert.Equal(problems, string.Join(", ", RecusalRules.Check(answer, reason).Select(p => $"{p.Field} {p.Code}")));

    private static ConflictKind? Of(string[]? contacts = null, string[]? answered = null, string[]? recused = null) =>
        ConflictRules.Of(Person("khac"), "cb-1", contacts ?? [], Directory, answered ?? [], recused ?? []);

    private static Person Person(string organisation) => new("p", "Người chấm", "Ủy viên", organisation, "p@example.vn");
}
