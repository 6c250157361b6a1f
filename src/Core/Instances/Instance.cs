using System.Text.RegularExpressions;

namespace DanVanKheo.Instances;

/// <summary>One run of an orchestration.</summary>
/// <param name="Name">The orchestration: DossierOrchestration, StageOrchestration, …</param>
/// <param name="WakeAt">When its next timer fires, as it says itself; null when it waits for a person alone.</param>
/// <param name="Fault">What went wrong; empty when nothing did.</param>
public sealed partial record Instance(string Id, string Name, InstanceState State, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? WakeAt = null, string Fault = "")
{
    /// <summary>The dossier it works for; empty for a run of its own, such as a summary.</summary>
    public string Dossier => DossierIn(Id);

    /// <summary>The code inside an instance id: <c>stage-DVK-2027-0042-chi-bo-1</c> gives DVK-2027-0042.</summary>
    public static string DossierIn(string id) => Code().Match(id).Value;

    [GeneratedRegex("DVK-[0-9]{4}-[0-9]{4,7}")]
    private static partial Regex Code();
}
