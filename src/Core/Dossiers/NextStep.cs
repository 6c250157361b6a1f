namespace DanVanKheo.Dossiers;

/// <summary>What the orchestration of a dossier does now: wait for an opinion, wait for the submitter, or end.</summary>
public sealed record NextStep(StepKind Kind, string Stage, int Attempt);
