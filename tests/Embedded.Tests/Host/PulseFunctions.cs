using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class PulseFunctions(Journal journal)
{
    [Function("Doubled")]
    public async Task<string> Doubled([PulseTrigger] int beat, [PulseSource] string source, FunctionContext context)
    {
        journal.Note(context.Items["prepared"] as string ?? "unprepared");
        await journal.Gate.Task;
        journal.Note(SynchronizationContext.Current?.GetType().Name ?? "none");
        return source + (beat * 2).ToString(CultureInfo.InvariantCulture);
    }

    [Function("Quick")]
    public static ValueTask<int> Quick([PulseTrigger] int beat) => ValueTask.FromResult(beat + 1);

    [Function("Silent")]
    public static void Silent([PulseTrigger] int beat) => ArgumentOutOfRangeException.ThrowIfNegative(beat);
}
