namespace DanVanKheo.Councils;

/// <summary>Đồng ý / không đồng ý. A blank ballot holds neither: it is returned, but not valid.</summary>
public enum BallotChoice
{
    For,
    Against,
}
