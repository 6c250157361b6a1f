using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;
using DanVanKheo.Inspections;

namespace DanVanKheo.Tests.Inspections;

/// <summary>P10: the collective and its head are inspected apart, and what was found adds up.</summary>
public sealed class InspectionFiguresTests
{
    private static readonly DateTimeOffset Now = VietnamTime.At(new(2018, 6, 15), new(9, 0));

    [Fact]
    public void Figures_by_subject_and_together()
    {
        var figures = InspectionFigures.Of(
        [
            Visit("DVK-2018-0001", "u1", InspectionSubject.Collective, (FindingState.Remedied, 30), (FindingState.Open, 10)),
            Visit("DVK-2018-0002", "u1", InspectionSubject.Collective, (FindingState.Open, 20)),
            Visit("DVK-2018-0002", "u2", InspectionSubject.Head, (FindingState.Withdrawn, 1), (FindingState.Open, 1)),
            Visit("DVK-2018-0003", "u3", InspectionSubject.Head),
        ], Now);
        Assert.Equal([new(InspectionSubject.Collective, 2, 1, 3, 1, 0, 2, 1), new(InspectionSubject.Head, 2, 2, 2, 0, 1, 1, 1), new(null, 4, 3, 5, 1, 1, 3, 2)], figures);
        Assert.All(figures, f => Assert.Equal(f.Findings, f.Remedied + f.Withdrawn + f.Open));
    }

    [Theory]
    [InlineData("22-HD/ĐUK", "30/05/2018", "Hướng dẫn khắc phục sau kiểm tra.", "dvk-2018-0001", "")]
    [InlineData("", "30/05/2018", "Hướng dẫn khắc phục sau kiểm tra.", "DVK-2018-0001", "number:Missing")]
    [InlineData("22-HD/ĐUK", "30/07/2018", "Hướng dẫn khắc phục sau kiểm tra.", "DVK-2018-0001", "day:DateInFuture")]
    [InlineData("22-HD/ĐUK", "30/05/2018", "Ngắn", "DVK-2018-0001", "about:TooShort")]
    [InlineData("22-HD/ĐUK", "30/05/2018", "Hướng dẫn khắc phục sau kiểm tra.", "", "dossiers:Missing")]
    [InlineData("22-HD/ĐUK", "30/05/2018", "Hướng dẫn khắc phục sau kiểm tra.", "DVK-2018-0001\nDVK-2018-0009", "dossiers:NothingFound")]
    public void Guidance_comes_of_findings(string number, string day, string about, string dossiers, string expected) =>
        Assert.Equal(expected, string.Join(' ', GuidanceRules.Check(new(number, day, about, dossiers), new HashSet<string> { "DVK-2018-0001" }, new(2018, 6, 15)).Select(p => $"{p.Field}:{p.Code}")));

    private static InspectedVisit Visit(string dossier, string unit, InspectionSubject subject, params (FindingState State, int Day)[] findings) => new(
        dossier, unit, new(1, new(2018, 5, 2), "Đoàn kiểm tra", subject, "Đạt.", "p", Now, [.. findings.Select((f, i) => new Finding(i + 1, 1, "Thiếu.", "Bổ sung.", new(new(2018, 6, f.Day)), f.State))]));
}
