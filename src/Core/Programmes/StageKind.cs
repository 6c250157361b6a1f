namespace DanVanKheo.Programmes;

public enum StageKind
{
    /// <summary>Chi bộ / cấp ủy cơ sở cho ý kiến.</summary>
    CellApproval,

    /// <summary>Đảng ủy cấp trên xét duyệt.</summary>
    BlocReview,

    /// <summary>Ban hành quyết định khen thưởng.</summary>
    Commendation,
}
