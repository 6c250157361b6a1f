using DanVanKheo.Appraisals;

namespace DanVanKheo.Tests.Appraisals;

/// <summary>Every state of a seat × everything that may be done with it.</summary>
public sealed class AssignmentFlowTests
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly Assignment Seat = new("DVK-2027-0042", "tham-dinh", 1, 1, "p", "2026", Now.AddDays(-2));

    [Theory]
    [InlineData(AssignmentState.Asked, "Declared", "Recused", "!ConflictUnanswered", "!ConflictUnanswered")]
    [InlineData(AssignmentState.Declared, "Declared", "Recused", "Drafted", "Submitted")]
    [InlineData(AssignmentState.Drafted, "Drafted", "Recused", "Drafted", "Submitted")]
    [InlineData(AssignmentState.Submitted, "!SheetClosed", "!SheetClosed", "!SheetClosed", "!SheetClosed")]
    [InlineData(AssignmentState.Recused, "!SheetClosed", "!SheetClosed", "!SheetClosed", "!SheetClosed")]
    public void A_seat(AssignmentState state, string declare, string recuse, string save, string submit)
    {
        var seat = At(state);
        Assert.Equal(state, seat.State);
        Assert.Equal(declare, Outcome(() => AssignmentFlow.Declare(seat, Now)));
        Assert.Equal(recuse, Outcome(() => AssignmentFlow.Recuse(seat, "p", "Cùng đơn vị cũ.", Now)));
        Assert.Equal(save, Outcome(() => AssignmentFlow.Save(seat, Sheets.Full, Now)));
        Assert.Equal(submit, Outcome(() => AssignmentFlow.Submit(seat, Sheets.Full, Now)));
    }

    [Fact]
    public void The_first_answer_counts_and_a_draft_is_kept_when_somebody_steps_aside()
    {
        var declared = AssignmentFlow.Declare(Seat, Now);
        Assert.Equal(Now, AssignmentFlow.Declare(declared, Now.AddDays(1)).DeclaredAt);
        var recused = AssignmentFlow.Recuse(AssignmentFlow.Save(declared, Sheets.Full, Now), "p", "Cùng đơn vị cũ.", Now.AddDays(1));
        Assert.Equal("25", recused.Draft["ket-qua"].Points);
        Assert.Equal(new("p", "Cùng đơn vị cũ.", Now.AddDays(1)), recused.Recusal);
    }

    private static Assignment At(AssignmentState state) => state switch
    {
        AssignmentState.Asked => Seat,
        AssignmentState.Declared => Seat with { DeclaredAt = Now },
        AssignmentState.Drafted => Seat with { DeclaredAt = Now, SavedAt = Now },
        AssignmentState.Submitted => Seat with { DeclaredAt = Now, SavedAt = Now, SubmittedAt = Now },
        _ => Seat with { DeclaredAt = Now, SavedAt = Now, Recusal = new("p", "Cùng đơn vị cũ.", Now) },
    };

    private static string Outcome(Func<Assignment> act)
    {
        try
        {
            return act().State.ToString();
        }
        catch (Rules.RuleBroken broken)
        {
            return "!" + broken.Code;
        }
    }
}
