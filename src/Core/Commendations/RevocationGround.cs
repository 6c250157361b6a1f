namespace DanVanKheo.Commendations;

/// <summary>Why an award is taken back; nothing else is a ground.</summary>
public enum RevocationGround
{
    /// <summary>Kê khai sai thành tích.</summary>
    FalseAchievement,

    /// <summary>Giả mạo giấy tờ.</summary>
    ForgedPapers,

    /// <summary>Thẩm định, xét duyệt trái quy định.</summary>
    IllegalAppraisal,

    /// <summary>Kết luận sau đó cho thấy có vi phạm trong thời gian tính thành tích.</summary>
    LaterFinding,
}
