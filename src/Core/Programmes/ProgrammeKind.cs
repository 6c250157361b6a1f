namespace DanVanKheo.Programmes;

/// <summary>What kind of undertaking a programme is.</summary>
public enum ProgrammeKind
{
    /// <summary>Phong trào: year after year.</summary>
    Movement,

    /// <summary>Đợt thi đua: works in groups, for one occasion.</summary>
    EmulationDrive,

    /// <summary>Hội thi: teams or persons, rounds, promotion, prizes.</summary>
    Contest,

    /// <summary>Đợt kiểm tra, giám sát.</summary>
    Inspection,

    /// <summary>Phát động, hướng dẫn.</summary>
    Launch,
}
