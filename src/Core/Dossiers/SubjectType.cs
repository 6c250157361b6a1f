namespace DanVanKheo.Dossiers;

public enum SubjectType
{
    Collective,
    Individual,
}
