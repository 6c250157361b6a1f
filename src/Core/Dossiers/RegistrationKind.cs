namespace DanVanKheo.Dossiers;

public enum RegistrationKind
{
    New,
    Continuing,
}
