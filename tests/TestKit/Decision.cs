namespace DanVanKheo.TestKit;

/// <summary>What an approver answers. The last three are asked at the commendation stage only; the date is dd/MM/yyyy.</summary>
public sealed record Decision(string Verdict, string Reason = "", string Award = "", string Date = "", string Signer = "")
{
    /// <summary>What a return asks to mend; empty ticks every section.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    public static Decision Approve(string reason = "Mô hình thiết thực, cách làm phù hợp.") => new("Approve", reason);

    public static Decision Return(string reason, params IReadOnlyList<string> points) => new("Return", reason) { Points = points };

    public static Decision Reject(string reason) => new("Reject", reason);

    public static Decision Commend(string date, string award = "giay-khen", string signer = "bi-thu") => new("Approve", "Đủ điều kiện khen thưởng.", award, date, signer);
}
