namespace DanVanKheo.FollowUps;

/// <summary>What an officer typed about a visit, kept when it comes back with problems.</summary>
public sealed record InspectionInput(string Day = "", string Team = "", string Subject = "", string Conclusion = "", IReadOnlyList<FindingInput>? Findings = null)
{
    /// <summary>Rows the form offers; a visit with more is entered as two.</summary>
    public const int MostFindings = 5;

    public FindingInput Row(int row) => Findings is { } rows && row < rows.Count ? rows[row] : new();
}
