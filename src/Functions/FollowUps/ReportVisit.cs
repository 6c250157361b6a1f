using DanVanKheo.Access;
using DanVanKheo.Dossiers;

namespace DanVanKheo.FollowUps;

/// <summary>The submitter at the follow-up of their model: the token of their cookie, the dossier, and its life so far.</summary>
public sealed record ReportVisit(string Token, Dossier Dossier, FollowUp FollowUp)
{
    public const string Form = "report";

    public string Address => AddressOf(Dossier.Code.ToString());

    public string AchievementAddress => $"{Address}/{ProgressReport.Achievement}";

    public string Nonce => AccessToken.Nonce(Token, Form);

    public static string AddressOf(string dossier) => $"/bao-cao/ho-so/{dossier}";
}
