namespace DanVanKheo.Opinions;

/// <summary>Đồng ý / Trả lại để bổ sung / Không đồng ý / Đồng ý và đề nghị cấp cao hơn.</summary>
public enum Verdict
{
    Approve,
    Return,
    Reject,
    ProposeHigher,
}
