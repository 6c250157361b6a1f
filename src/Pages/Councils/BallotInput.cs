namespace DanVanKheo.Councils;

/// <summary>What was put into the ballot form, kept when it comes back with problems. <paramref name="Choice"/> is For, Against or Blank; nothing is preselected.</summary>
public sealed record BallotInput(string Choice = "", string Remark = "", string Code = "");
