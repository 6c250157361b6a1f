namespace DanVanKheo.Organisations;

/// <summary>
/// Something that held from one day to another, both days included. A missing day is open: "as long as anybody knows", "until further notice".
/// <paramref name="Basis"/> names the paper it rests on.
/// </summary>
public sealed record Dated<T>(T Value, DateOnly? From = null, DateOnly? To = null, string Basis = "")
{
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public bool Overlaps(Dated<T> other) => Reaches(To, other.From) && Reaches(other.To, From);

    private static bool Reaches(DateOnly? end, DateOnly? start) => end is null || start is null || end >= start;
}
