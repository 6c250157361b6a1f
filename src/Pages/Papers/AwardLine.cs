using DanVanKheo.Dossiers;

namespace DanVanKheo.Papers;

/// <summary>One row of a list of those proposed, commended or registered. <paramref name="Award"/>, <paramref name="Decision"/> may be empty.</summary>
public sealed record AwardLine(string SubjectName, SubjectType Subject, string Unit, string Model, string Award = "", string Decision = "");
