namespace DanVanKheo.Appraisals;

/// <summary>One seat of a panel: who was asked to score one stage attempt, and how far they are. A seat given up stays as it is; a new one takes its place.</summary>
/// <param name="Seat">From 1; a replacement has the next number.</param>
/// <param name="InPlaceOf">Whose seat this takes; empty for the first panel.</param>
public sealed record Assignment(string Dossier, string Stage, int Attempt, int Seat, string Person, string CriteriaSet, DateTimeOffset AssignedAt, string InPlaceOf = "")
{
    /// <summary>When they said that there is no conflict of interest.</summary>
    public DateTimeOffset? DeclaredAt { get; init; }

    public Recusal? Recusal { get; init; }

    public SheetDraft Draft { get; init; } = SheetDraft.Empty;

    public DateTimeOffset? SavedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public AssignmentState State => this switch
    {
        { Recusal: not null } => AssignmentState.Recused,
        { SubmittedAt: not null } => AssignmentState.Submitted,
        { SavedAt: not null } => AssignmentState.Drafted,
        { DeclaredAt: not null } => AssignmentState.Declared,
        _ => AssignmentState.Asked,
    };

    public bool IsOpen => State is AssignmentState.Asked or AssignmentState.Declared or AssignmentState.Drafted;
}
