namespace DanVanKheo.Programmes;

/// <summary>What kind of answer a stage waits for. A route names them in any order; the default has three.</summary>
public enum StageKind
{
    /// <summary>Chi bộ / cấp ủy cơ sở cho ý kiến.</summary>
    CellApproval,

    /// <summary>Tiếp nhận: đủ thành phần, không trùng.</summary>
    Intake,

    /// <summary>Triển khai thực hiện, báo cáo tiến độ.</summary>
    Implementation,

    /// <summary>Báo cáo thành tích: the submitter answers.</summary>
    AchievementReport,

    /// <summary>Thẩm định, chấm điểm.</summary>
    Appraisal,

    /// <summary>Hội đồng biểu quyết.</summary>
    CouncilVote,

    /// <summary>Đảng ủy cấp trên xét duyệt.</summary>
    BlocReview,

    /// <summary>Ban hành quyết định khen thưởng.</summary>
    Commendation,

    /// <summary>Đề nghị cấp trên khen thưởng.</summary>
    Nomination,

    /// <summary>Công khai, nhân rộng.</summary>
    Publication,
}
