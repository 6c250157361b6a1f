namespace DanVanKheo.Revisions;

public enum DiffKind
{
    Same,
    Removed,
    Added,
}
