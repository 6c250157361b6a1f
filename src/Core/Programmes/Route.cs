using DanVanKheo.Rules;

namespace DanVanKheo.Programmes;

/// <summary>The stages of a programme in order.</summary>
public sealed record Route(IReadOnlyList<Stage> Stages)
{
    /// <summary>The roles whose holders issue decisions.</summary>
    public IReadOnlyList<string> SigningRoles => [.. Stages.Where(s => s.Kind == StageKind.Commendation).Select(s => s.Role).Distinct()];

    public Stage First => Stages[0];

    public Stage? Find(string id) => Stages.FirstOrDefault(s => s.Id == id);

    public Stage Stage(string id) => Find(id) ?? throw new RuleBroken("UnknownStage", id);

    /// <summary>The stage after <paramref name="id"/>; null after the last.</summary>
    public Stage? After(string id)
    {
        for (var i = 0; i < Stages.Count; i++)
        {
            if (Stages[i].Id == id) return i + 1 < Stages.Count ? Stages[i + 1] : null;
        }

        throw new RuleBroken("UnknownStage", id);
    }
}
