using DanVanKheo.Instances;

namespace DanVanKheo.Tests.Instances;

public sealed class InstanceRulesTests
{
    private const string Reason = "Đã cài bản sửa lỗi ngày 02/03.";

    [Theory]
    [InlineData(InstanceState.Running, InstanceCommand.Suspend, true)]
    [InlineData(InstanceState.Running, InstanceCommand.Resume, false)]
    [InlineData(InstanceState.Running, InstanceCommand.Terminate, true)]
    [InlineData(InstanceState.Waiting, InstanceCommand.Suspend, true)]
    [InlineData(InstanceState.Waiting, InstanceCommand.Resume, false)]
    [InlineData(InstanceState.Waiting, InstanceCommand.Terminate, true)]
    [InlineData(InstanceState.Suspended, InstanceCommand.Suspend, false)]
    [InlineData(InstanceState.Suspended, InstanceCommand.Resume, true)]
    [InlineData(InstanceState.Suspended, InstanceCommand.Terminate, true)]
    [InlineData(InstanceState.SetAside, InstanceCommand.Suspend, false)]
    [InlineData(InstanceState.SetAside, InstanceCommand.Resume, true)]
    [InlineData(InstanceState.SetAside, InstanceCommand.Terminate, true)]
    [InlineData(InstanceState.Failed, InstanceCommand.Resume, false)]
    [InlineData(InstanceState.Completed, InstanceCommand.Suspend, false)]
    [InlineData(InstanceState.Terminated, InstanceCommand.Terminate, false)]
    public void A_command_fits_a_state_or_not(InstanceState state, InstanceCommand command, bool fits) =>
        Assert.Equal(fits ? [] : ["InstanceMovedOn"], InstanceRules.Check(state, command, Reason).Select(p => p.Code));

    [Theory]
    [InlineData(0, "InstanceReasonMissing")]
    [InlineData(9, "InstanceReasonMissing")]
    [InlineData(10, null)]
    [InlineData(500, null)]
    [InlineData(501, "TooLong")]
    public void A_reason_has_ten_to_five_hundred_characters(int length, string? problem) =>
        Assert.Equal(problem, InstanceRules.Check(InstanceState.Waiting, InstanceCommand.Terminate, new string('x', length)).SingleOrDefault()?.Code);
}
