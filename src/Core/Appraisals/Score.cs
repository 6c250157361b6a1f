namespace DanVanKheo.Appraisals;

public sealed record Score(string Criterion, decimal Points, string Comment);
