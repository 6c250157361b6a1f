namespace DanVanKheo.Dossiers;

public enum StageBarState
{
    Done,
    Now,
    Waiting,
    Late,
    Stopped,
}
