using DanVanKheo.Notes;

namespace DanVanKheo.Tests.Notes;

public sealed class NoteRulesTests
{
    [Theory]
    [InlineData(NoteAudience.Officers, NoteAudience.Officers, true)]
    [InlineData(NoteAudience.Officers, NoteAudience.Appraisers, false)]
    [InlineData(NoteAudience.Officers, NoteAudience.Submitter, false)]
    [InlineData(NoteAudience.Appraisers, NoteAudience.Officers, true)]
    [InlineData(NoteAudience.Appraisers, NoteAudience.Appraisers, true)]
    [InlineData(NoteAudience.Appraisers, NoteAudience.Submitter, false)]
    [InlineData(NoteAudience.Submitter, NoteAudience.Officers, true)]
    [InlineData(NoteAudience.Submitter, NoteAudience.Appraisers, false)]
    [InlineData(NoteAudience.Submitter, NoteAudience.Submitter, true)]
    public void Each_audience_reads_its_own_and_officers_read_all(NoteAudience written, NoteAudience reader, bool reads) =>
        Assert.Equal(reads, NoteRules.MayRead(new("1", "DVK-2027-0001", "p", written, "x", default), reader));

    [Theory]
    [InlineData(0, "NoteMissing")]
    [InlineData(1, null)]
    [InlineData(2000, null)]
    [InlineData(2001, "TooLong")]
    public void A_note_says_something_and_is_no_letter(int length, string? problem) => Assert.Equal(problem, NoteRules.Check(new('x', length))?.Code);

    [Fact]
    public void The_narrowest_audience_is_the_first() => Assert.Equal(NoteAudience.Officers, default);
}
