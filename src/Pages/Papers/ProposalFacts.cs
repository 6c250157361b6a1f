namespace DanVanKheo.Papers;

/// <summary>What a body proposes to the one above: one subject, already commended.</summary>
/// <param name="Award">"Giấy khen"</param>
/// <param name="Decision">"05-QĐ/ĐUK, ngày 08 tháng 7 năm 2027"</param>
/// <param name="Reason">As the opinion that proposed it says.</param>
public sealed record ProposalFacts(string UpperBody, string Year, AwardLine Line, string Award, string Decision, string Reason);
