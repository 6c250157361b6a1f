namespace DanVanKheo.Boards;

/// <summary>What the board does with several dossiers at once.</summary>
public enum BulkAct
{
    /// <summary>Writes to whoever has it, at most once a day.</summary>
    Remind,

    /// <summary>Adds a tag.</summary>
    Tag,

    /// <summary>Takes a tag away.</summary>
    Untag,

    /// <summary>Gives the task to somebody else.</summary>
    HandOver,
}
