namespace DanVanKheo.Instances;

/// <summary>Where one run of an orchestration stands, in words of the person who keeps the system going.</summary>
public enum InstanceState
{
    /// <summary>A step is at work now.</summary>
    Running,

    /// <summary>Nothing happens before a person answers or a timer fires.</summary>
    Waiting,

    /// <summary>Paused by an officer.</summary>
    Suspended,

    /// <summary>Set aside by the engine, because code and history do not fit together; it waits for a mended build and a resume.</summary>
    SetAside,
    Failed,
    Completed,
    Terminated,
}
