namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Runs the functions of one kind of trigger. Registered as a service. Listeners start after the application's own hosted
/// services and before HTTP accepts; they stop after HTTP has drained.</summary>
internal interface ITriggerListener
{
    bool Handles(TriggerBindingAttribute binding);

    /// <summary>Called once, also with no function at all. May throw through <see cref="StartProblems"/> to refuse the start.</summary>
    Task StartAsync(IReadOnlyList<FunctionEntry> mine, CancellationToken ct);
    Task StopAsync(CancellationToken ct);

    /// <summary>One line per function for the banner, asked for when everything has started.</summary>
    IEnumerable<string> Describe();
}
