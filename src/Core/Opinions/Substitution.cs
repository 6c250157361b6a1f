namespace DanVanKheo.Opinions;

/// <summary>"Ủy quyền từ ngày – đến ngày": <paramref name="Substitute"/> answers for <paramref name="Person"/>, both days included, in Vietnam.</summary>
public sealed record Substitution(string Person, string Substitute, DateOnly From, DateOnly To, string Reason)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
