using DanVanKheo.Evidence;
using DanVanKheo.Registrations;
using DanVanKheo.Revisions;
using DanVanKheo.Tests.Programmes;
using DanVanKheo.Tests.Registrations;

namespace DanVanKheo.Tests.Revisions;

public sealed class RevisionChangesTests
{
    private static readonly EvidenceFile Photo = new("f1", "anh.jpg", "image/jpeg", 10, "aa", "", default);

    [Fact]
    public void Changed_answers_come_in_the_order_of_the_form()
    {
        var changes = Between(CompleteAnswers.Collective, CompleteAnswers.Collective.With([new("target", "Trao 120 xe đạp"), new("name", "Xe đạp nghĩa tình"), new("budget", "100.000")]));
        Assert.Equal(["name", "target", "budget"], changes.Answers.Select(a => a.Field.Id));
        Assert.Equal(("", "100.000"), (changes.Answers[2].Before, changes.Answers[2].After));
    }

    [Fact]
    public void Nothing_changed_is_empty() => Assert.True(Between(CompleteAnswers.Collective, CompleteAnswers.Collective).IsEmpty);

    /// <summary>A file is the same by name and content; a new upload of the same bytes under the same name is no change.</summary>
    [Theory]
    [InlineData("anh.jpg", "aa", "")]
    [InlineData("anh.jpg", "bb", "Removed anh.jpg aa, Added anh.jpg bb")]
    [InlineData("khac.jpg", "aa", "Removed anh.jpg aa, Added khac.jpg aa")]
    public void Files_are_compared_by_name_and_content(string name, string sha256, string expected)
    {
        var after = Photo with { Id = "f2", Name = name, Sha256 = sha256 };
        var changes = RevisionChanges.Between(DefaultProgramme.Programme, Revision(Answers.Empty, Photo), Revision(Answers.Empty, after));
        Assert.Equal(expected, string.Join(", ", changes.Files.Select(c => $"{c.Kind} {c.File.Name} {c.File.Sha256}")));
    }

    private static RevisionChanges Between(Answers before, Answers after) => RevisionChanges.Between(DefaultProgramme.Programme, Revision(before), Revision(after));

    private static Revision Revision(Answers answers, params EvidenceFile[] files) => new("DVK-2027-0042", 1, "chi-bo", 1, default, answers, files, []);
}
