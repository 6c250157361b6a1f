namespace DanVanKheo.Audit;

/// <summary>What is wrong with a log or a root.</summary>
public enum AuditFaultKind
{
    /// <summary>The entry is not what its seal says.</summary>
    Changed,

    /// <summary>An entry was there and is gone.</summary>
    Removed,

    /// <summary>A row that no seal knows.</summary>
    Inserted,

    /// <summary>The entry stands at another place than its number.</summary>
    Moved,

    /// <summary>The row that keeps length and last seal is gone, or names another last seal.</summary>
    Head,

    /// <summary>The log agrees with itself, but not with what a daily root kept of it.</summary>
    Rewritten,

    /// <summary>Words were erased, and no entry says by which minutes.</summary>
    ErasedWithoutMinutes,

    /// <summary>A daily root was changed, or does not follow from the one before.</summary>
    Root,

    /// <summary>A daily root is gone.</summary>
    RootRemoved,
}
