using DanVanKheo.Opinions;

namespace DanVanKheo.Access;

/// <summary>What a code is bound to: it opens nothing else.</summary>
public static class StepUpSubjects
{
    public static string Submission(string draft) => $"submission|{draft}";

    public static string Appraisal(StageKey stage, string person) => $"appraisal|{stage.Dossier}|{stage.Stage}|{stage.Attempt}|{person}";

    public static string Withdrawal(string draft) => $"withdrawal|{draft}";

    public static string Publication(string dossier) => $"publication|{dossier}";

    public static string MyDossiers(string attempt) => $"my-dossiers|{attempt}";

    public static string SignIn(string attempt, string person) => $"sign-in|{attempt}|{person}";

    public static string Ballot(StageKey stage, string person) => $"ballot|{stage.Dossier}|{stage.Stage}|{stage.Attempt}|{person}";

    public static string Opinion(StageKey stage, string person) => $"opinion|{stage.Dossier}|{stage.Stage}|{stage.Attempt}|{person}";

    public static string Achievement(StageKey stage) => $"achievement|{stage.Dossier}|{stage.Stage}|{stage.Attempt}";
}
