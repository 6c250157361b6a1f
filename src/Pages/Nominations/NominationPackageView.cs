using DanVanKheo.Evidence;

namespace DanVanKheo.Nominations;

/// <summary>What the body above gets to see; everything is in the ZIP at <paramref name="Download"/>.</summary>
public sealed record NominationPackageView(Nomination Nomination, string Model, string SubjectName, string Unit, string Award, string Decision, IReadOnlyList<EvidenceFile> Files, string Download);
