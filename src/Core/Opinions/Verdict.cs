namespace DanVanKheo.Opinions;

/// <summary>Đồng ý / Trả lại để bổ sung / Không đồng ý.</summary>
public enum Verdict
{
    Approve,
    Return,
    Reject,
}
