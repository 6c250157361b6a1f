namespace DanVanKheo.Appraisals;

/// <summary>How a stage is appraised.</summary>
public sealed record AppraisalSettings;
