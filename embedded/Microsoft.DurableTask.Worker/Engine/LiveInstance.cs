namespace DanVanKheo.Embedded.Durable;

/// <summary>One instance with something to do. It runs one episode at a time; what arrives meanwhile waits here.</summary>
internal sealed class LiveInstance(string id)
{
    private readonly Lock gate = new();
    private readonly List<Delivery> waiting = [];
    private bool scheduled;
    private bool signalled;
    private bool gone;
    public string Id { get; } = id;

    /// <summary>Commits that failed in a row.</summary>
    public int Failures { get; set; }

    /// <summary>Adds input. <c>Accepted</c> is false when this object has just been retired; <c>Schedule</c> when it must be queued.</summary>
    public (bool Accepted, bool Schedule) Signal(Delivery? delivery)
    {
        lock (gate)
        {
            if (gone) return (false, false);
            if (delivery is not null) waiting.Add(delivery);
            signalled = true;
            if (scheduled) return (true, false);
            return (true, scheduled = true);
        }
    }

    public List<Delivery> Take()
    {
        lock (gate)
        {
            signalled = false;
            List<Delivery> taken = [.. waiting];
            waiting.Clear();
            return taken;
        }
    }

    /// <summary>Puts input back that an episode could not use up.</summary>
    public void Return(IEnumerable<Delivery> deliveries)
    {
        lock (gate)
        {
            waiting.InsertRange(0, deliveries);
            signalled = true;
        }
    }

    /// <summary>True when nothing came in since <see cref="Take"/>; the object is then retired and must be forgotten.</summary>
    public bool TryRetire()
    {
        lock (gate)
        {
            if (signalled) return false;
            return gone = true;
        }
    }
}
