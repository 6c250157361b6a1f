namespace DanVanKheo.Webhooks;

/// <summary>What other systems are told of.</summary>
public static class WebhookEvent
{
    public const string DossierSubmitted = "dossier.submitted";
    public const string StageEnded = "stage.ended";
    public const string DossierCommended = "dossier.commended";
    public const string PeriodFrozen = "period.frozen";

    public static IReadOnlyList<string> All { get; } = [DossierSubmitted, StageEnded, DossierCommended, PeriodFrozen];

    /// <summary>The events a line of a history tells of. A stage that ended may have commended too; the dossier's own row says so.</summary>
    public static IReadOnlyList<string> Of(string act) => act switch
    {
        "Submitted" => [DossierSubmitted],
        "StageClosed" => [StageEnded, DossierCommended],
        "ReportFrozen" => [PeriodFrozen],
        _ => [],
    };
}
