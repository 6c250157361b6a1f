using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace DanVanKheo.Embedded.Tests.Host;

internal sealed class PulseListener(FunctionInvoker invoker, Journal journal) : ITriggerListener
{
    private IReadOnlyList<FunctionEntry> mine = [];

    public bool Handles(TriggerBindingAttribute binding) => binding is PulseTriggerAttribute;

    public Task StartAsync(IReadOnlyList<FunctionEntry> mine, CancellationToken ct)
    {
        journal.Note("listening");
        this.mine = mine;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken ct)
    {
        journal.Note("stopped listening");
        return Task.CompletedTask;
    }

    public IEnumerable<string> Describe() => mine.Select(entry => entry.Name + ": pulse");

    public Task<object?> PulseAsync(string function, int beat) =>
        invoker.InvokeAsync(mine.Single(entry => entry.Name == function), beat, context => context.Items["prepared"] = "prepared", CancellationToken.None);
}
