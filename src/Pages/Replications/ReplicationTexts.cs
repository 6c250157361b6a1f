namespace DanVanKheo.Replications;

/// <summary>Names the resources of this folder: <c>ReplicationTexts.resx</c> in Vietnamese, <c>ReplicationTexts.en.resx</c> in English.</summary>
public sealed class ReplicationTexts;
