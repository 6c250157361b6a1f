namespace DanVanKheo.Commendations;

public enum CheckSeverity
{
    /// <summary>Good to know.</summary>
    Advice,

    /// <summary>May go on with a reason, which is recorded.</summary>
    Warning,

    /// <summary>May not go on until the cause is gone; nobody can override it.</summary>
    Blocking,
}
