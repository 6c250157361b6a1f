using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Registrations;

/// <summary>The indicators of the default programme: name, unit, baseline, goal, due.</summary>
public sealed class AnswerRowsTests
{
    private static readonly FormField Field = DefaultProgramme.Field("indicators");

    [Fact]
    public void Rows_are_kept_as_typed_and_blank_ones_left_out()
    {
        var stored = Write(("indicators-0-name", "  Số \"xe\" trao\t<b> "), ("indicators-0-goal", "200"), ("indicators-2-name", "Số hộ"), ("indicators-10-name", "quá nhiều"));
        var rows = AnswerRows.Read(Field, Answers.Empty.With([new("indicators", stored)])["indicators"]);
        Assert.Equal([["Số \"xe\" trao <b>", "", "", "200", ""], ["Số hộ", "", "", "", ""]], rows);
        Assert.Equal("", Write(("indicators-3-name", " \u200B ")));
    }

    [Theory]
    [InlineData("200", null)]
    [InlineData("1.200", null)]
    [InlineData("2,5", null)]
    [InlineData("0", null)]
    [InlineData("1.200.000,25", null)]
    [InlineData("-1", "NotFigure")]
    [InlineData("20%", "NotFigure")]
    [InlineData("hai trăm", "NotFigure")]
    [InlineData("1,2,3", "NotFigure")]
    [InlineData("1.20", "NotFigure")]
    [InlineData("٣", "NotFigure")]
    [InlineData("", "Missing")]
    public void A_goal_is_a_figure(string goal, string? code)
    {
        var stored = Write(("indicators-0-name", "Số xe trao"), ("indicators-0-unit", "chiếc"), ("indicators-0-baseline", "0"), ("indicators-0-goal", goal), ("indicators-0-due", "30/09/2027"));
        Assert.Equal(code is null ? [] : [("indicators-0-goal", code)], AnswerRows.Check(Field, stored).Select(p => (p.Field, p.Code)));
    }

    [Fact]
    public void Every_cell_of_a_row_that_was_begun_is_asked_for() => Assert.Equal(
        ["indicators-0-unit", "indicators-0-baseline", "indicators-0-goal", "indicators-0-due"],
        AnswerRows.Check(Field, Write(("indicators-5-name", "Số xe trao"))).Select(p => p.Field));

    [Theory]
    [InlineData("")]
    [InlineData("trao 200 xe")]
    [InlineData("[[\"Số xe\"")]
    [InlineData("{}")]
    public void Without_a_row_the_first_cell_is_named(string stored) => Assert.Equal(["indicators-0-name"], AnswerRows.Check(Field, stored).Select(p => p.Field));

    private static string Write(params (string Cell, string Typed)[] typed)
    {
        var cells = typed.ToDictionary(t => t.Cell, t => t.Typed);
        return AnswerRows.Write(Field, cell => cells.GetValueOrDefault(cell, ""));
    }
}
