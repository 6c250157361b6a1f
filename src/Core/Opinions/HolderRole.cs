namespace DanVanKheo.Opinions;

/// <summary>Why a person may answer a stage.</summary>
public enum HolderRole
{
    /// <summary>Holds the stage's role for the unit.</summary>
    Responsible,

    /// <summary>Stands in while the responsible person is on leave.</summary>
    Substitute,

    /// <summary>Got this one task from the person who had it.</summary>
    HandedOver,

    /// <summary>Asked too, because the stage was late.</summary>
    Escalated,

    /// <summary>Took the task over, because the one who had it left or their organisation ended.</summary>
    Successor,
}
