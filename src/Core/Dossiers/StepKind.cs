namespace DanVanKheo.Dossiers;

public enum StepKind
{
    Review,
    Revision,
    End,
}
