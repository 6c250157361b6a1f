namespace DanVanKheo.FollowUps;

/// <summary>Whom an inspection looked at: the collective, or its head.</summary>
public enum InspectionSubject
{
    Collective,
    Head,
}
