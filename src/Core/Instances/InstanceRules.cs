using DanVanKheo.Rules;

namespace DanVanKheo.Instances;

/// <summary>Which command fits which state, and what must be said with it.</summary>
public static class InstanceRules
{
    public const int ShortestReason = 10;
    public const int LongestReason = 500;

    public static IReadOnlyList<InstanceCommand> Allowed(InstanceState state) => state switch
    {
        InstanceState.Running or InstanceState.Waiting => [InstanceCommand.Suspend, InstanceCommand.Terminate],
        InstanceState.Suspended or InstanceState.SetAside => [InstanceCommand.Resume, InstanceCommand.Terminate],
        _ => [],
    };

    /// <param name="reason">Normalised.</param>
    public static IReadOnlyList<FieldProblem> Check(InstanceState state, InstanceCommand command, string reason)
    {
        if (!Allowed(state).Contains(command)) return [new("", "InstanceMovedOn")];
        if (reason.Length < ShortestReason) return [new("reason", "InstanceReasonMissing", ShortestReason)];
        return reason.Length > LongestReason ? [new("reason", "TooLong", LongestReason, reason.Length)] : [];
    }
}
