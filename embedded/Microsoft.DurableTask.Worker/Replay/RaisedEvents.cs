namespace DanVanKheo.Embedded.Durable;

/// <summary>External events and those who wait for them. Events are first in, first out per name; among several waiters the newest is
/// answered first, as officially. A waiter that was cancelled takes nothing, so a late event is kept for the next one.</summary>
internal sealed class RaisedEvents
{
    private readonly Dictionary<string, Stack<EventWaiter>> waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HistoryEvent> unread = [];
    public IReadOnlyList<HistoryEvent> Unread => unread;
    public bool IsAwaited => waiters.Values.Any(stack => stack.Any(waiter => !waiter.IsDone));

    public EventWaiter Wait(string name, Type type)
    {
        var stack = waiters.TryGetValue(name, out var found) ? found : waiters[name] = new Stack<EventWaiter>();
        DropAnswered(stack);
        if (stack.TryPeek(out var other) && other.EventType != type)
            throw new ArgumentException($"Event '{name}' is already awaited as {other.EventType}; it cannot be awaited as {type} at the same time.");
        var waiter = new EventWaiter(type);
        var at = unread.FindIndex(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            stack.Push(waiter);
            return waiter;
        }

        waiter.SetResult(unread[at].Data);
        unread.RemoveAt(at);
        return waiter;
    }

    public void Raise(HistoryEvent entry)
    {
        if (waiters.TryGetValue(entry.Name!, out var stack)) DropAnswered(stack);
        if (stack is not null && stack.TryPop(out var waiter)) waiter.SetResult(entry.Data);
        else unread.Add(entry);
    }

    /// <summary>For events that arrive when the code has already ended.</summary>
    public void Keep(HistoryEvent entry) => unread.Add(entry);

    private static void DropAnswered(Stack<EventWaiter> stack)
    {
        while (stack.TryPeek(out var top) && top.IsDone) stack.Pop();
    }
}
