using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>Who is asked when a stage opens: never somebody who owns the dossier, never one who has judged it before.</summary>
public static class HolderChoice
{
    /// <summary>The responsible person, or the first on the ladder who may judge. When nobody may, the responsible person is asked to hand it over.</summary>
    public static Holder Of(OrganisationDirectory directory, Stage stage, string unit, ChainGuard guard)
    {
        if (stage.IsAnsweredBySubmitter) return new(Stage.Submitter, HolderRole.Responsible);
        foreach (var person in directory.Holders(stage.Role, unit).Where(p => guard.Refusal(stage, p) is null)) return new(person.Id, HolderRole.Responsible);
        foreach (var rung in stage.Escalation)
        {
            foreach (var person in directory.Holders(rung.Role, unit).Where(p => guard.Refusal(stage, p) is null)) return new(person.Id, HolderRole.Escalated, rung.Role);
        }

        return new(directory.Responsible(stage.Role, unit).Id, HolderRole.Responsible);
    }
}
