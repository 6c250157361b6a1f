namespace DanVanKheo.Dossiers;

public enum RegistrationLevel
{
    Grassroots,
    Bloc,
}
