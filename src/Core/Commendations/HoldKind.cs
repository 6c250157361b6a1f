namespace DanVanKheo.Commendations;

/// <summary>Why nobody is commended for now (NĐ 152/2025 art. 4).</summary>
public enum HoldKind
{
    /// <summary>Đang xem xét kỷ luật.</summary>
    Discipline,

    /// <summary>Đang bị điều tra.</summary>
    Investigation,

    /// <summary>Đang thanh tra, kiểm tra khi có dấu hiệu vi phạm.</summary>
    Inspection,

    /// <summary>Đơn thư, khiếu nại, phản ánh của báo chí đang được xác minh.</summary>
    Complaint,
}
