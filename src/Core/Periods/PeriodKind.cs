namespace DanVanKheo.Periods;

public enum PeriodKind
{
    HalfYear,
    Year,
    Term,
}
