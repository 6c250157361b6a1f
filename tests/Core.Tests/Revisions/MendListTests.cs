using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Revisions;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Revisions;

public sealed class MendListTests
{
    private static readonly Programme Programme = DefaultProgramme.Programme;
    private static readonly Stage Stage = DefaultProgramme.Cell with { ReturnPoints = [new("so-lieu", new("Thiếu số liệu", "No figures"), "ket-qua"), new("tep", new("Thiếu tệp", "No files"), "minh-chung")] };

    /// <summary>What was ticked, fields of which some are open: slug/field, and whether the evidence is.</summary>
    [Theory]
    [InlineData("section:noi-dung", "noi-dung/situation noi-dung/forces", "khai-quat/name ket-qua/target", false)]
    [InlineData("field:target", "ket-qua/target", "ket-qua/start ket-qua/phone noi-dung/skill", false)]
    [InlineData("point:so-lieu", "ket-qua/target ket-qua/indicators", "noi-dung/skill khai-quat/unit", false)]
    [InlineData("point:tep", "", "ket-qua/target noi-dung/skill khai-quat/unit", true)]
    [InlineData("section:minh-chung", "", "ket-qua/target", true)]
    [InlineData("field:subject", "khai-quat/subject khai-quat/position khai-quat/duty", "khai-quat/name khai-quat/subjectName", false)]
    [InlineData("field:name section:ket-qua point:tep", "khai-quat/name ket-qua/end", "khai-quat/unit noi-dung/place", true)]
    [InlineData("", "khai-quat/name noi-dung/skill ket-qua/phone", "", true)]
    public void Only_what_was_named_is_open(string ticked, string open, string locked, bool evidence)
    {
        var list = new MendList(Programme, Stage, Split(ticked));
        Assert.All(Split(open), path => Assert.True(Unlocks(list, path), path));
        Assert.All(Split(locked), path => Assert.False(Unlocks(list, path), path));
        Assert.Equal(evidence, list.UnlocksEvidence);
    }

    [Fact]
    public void Everything_offered_can_be_ticked_and_opens_something()
    {
        foreach (var item in MendList.Offered(Programme, Stage))
        {
            var list = new MendList(Programme, Stage, [item.ToString()]);
            Assert.Equal([item], list.Items);
            Assert.True(list.UnlocksEvidence || Programme.Steps.Any(s => s.Fields.Any(f => list.Unlocks(s, f))), item.ToString());
        }
    }

    [Fact]
    public void What_is_not_offered_and_what_comes_twice_is_left_out() =>
        Assert.Equal(["point:so-lieu", "section:noi-dung"], MendList.Read(Programme, Stage, ["section:noi-dung", "section:noi-dung", "section:../etc", "field:nothing", "point:", null, "", "point:so-lieu"]));

    [Theory]
    [InlineData(Verdict.Return, false, "PointMissing")]
    [InlineData(Verdict.Return, true, "")]
    [InlineData(Verdict.Approve, false, "")]
    [InlineData(Verdict.Reject, false, "")]
    [InlineData(null, false, "")]
    public void A_return_names_something(Verdict? verdict, bool ticked, string problem) =>
        Assert.Equal(problem, string.Join(',', MendList.Check(verdict, ticked ? ["section:noi-dung"] : []).Select(p => p.Code)));

    [Fact]
    public void The_points_of_the_shipped_stages_open_a_section_there_is()
    {
        string[] sections = [.. Programme.Steps.Select(s => s.Slug), MendList.EvidenceSection];
        Assert.All(Programme.Route.Stages.SelectMany(s => s.ReturnPoints), p => Assert.Contains(p.Section, sections));
        Assert.All(Programme.Route.Stages, s => Assert.Equal(s.ReturnPoints.Count, s.ReturnPoints.Select(p => p.Id).Distinct().Count()));
        Assert.NotEmpty(DefaultProgramme.Cell.ReturnPoints);
    }

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Unlocks(MendList list, string path)
    {
        var step = Programme.Steps.Single(s => s.Slug == path.Split('/')[0]);
        return list.Unlocks(step, step.Fields.Single(f => f.Id == path.Split('/')[1]));
    }
}
