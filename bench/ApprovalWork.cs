using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Bench;

/// <summary>Two activities that do nothing, so that only the engine is measured.</summary>
public sealed class ApprovalWork
{
    [Function(nameof(Ask))]
    public string Ask([ActivityTrigger] string dossier) => dossier;

    [Function(nameof(Note))]
    public string Note([ActivityTrigger] string verdict) => verdict;
}
