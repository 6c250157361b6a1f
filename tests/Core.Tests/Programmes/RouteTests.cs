using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Programmes;

public sealed class RouteTests
{
    private static readonly Route Route = DefaultProgramme.Programme.Route;

    [Fact]
    public void The_default_route_is_cell_bloc_commendation()
    {
        Assert.Equal([StageKind.CellApproval, StageKind.BlocReview, StageKind.Commendation], Route.Stages.Select(s => s.Kind));
        Assert.Equal(["chi-bo", "khoi", "khen-thuong"], Route.Stages.Select(s => s.Id));
        Assert.Equal([7, 14, 20], Route.Stages.Select(s => s.WorkingDays));
        Assert.Equal("chi-bo", Route.First.Id);
    }

    [Theory]
    [InlineData("chi-bo", "khoi")]
    [InlineData("khoi", "khen-thuong")]
    [InlineData("khen-thuong", null)]
    public void After_names_the_next_stage(string id, string? next) => Assert.Equal(next, Route.After(id)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("Chi-Bo")]
    [InlineData("hoi-dong")]
    public void An_unknown_stage_is_refused(string id)
    {
        Assert.Equal("UnknownStage", Refusal.Of(() => Route.After(id)));
        Assert.Equal("UnknownStage", Refusal.Of(() => Route.Stage(id)));
    }

    [Fact]
    public void Every_stage_is_found_by_its_id() => Assert.All(Route.Stages, s => Assert.Same(s, Route.Stage(s.Id)));
}
