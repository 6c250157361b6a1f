namespace DanVanKheo.Appraisals;

/// <summary>What was typed for one criterion, right or not.</summary>
public sealed record ScoreLine(string Points = "", string Comment = "");
