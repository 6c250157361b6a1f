namespace DanVanKheo.Dossiers;

/// <summary>Names of the hints that wake an orchestration. What happened stands in the rows.</summary>
public static class DossierEvents
{
    public const string OpinionGiven = "OpinionGiven";

    public const string Resubmitted = "Resubmitted";
}
