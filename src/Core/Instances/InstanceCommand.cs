namespace DanVanKheo.Instances;

/// <summary>What an officer may do to an instance.</summary>
public enum InstanceCommand
{
    Suspend,
    Resume,
    Terminate,
}
