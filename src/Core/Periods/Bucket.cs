namespace DanVanKheo.Periods;

/// <summary>The three figures of the half-year report: bloc level first, then continuing, then new, so that they add up (domain.md §1.2 b).</summary>
public enum Bucket
{
    BlocLevel,
    Continuing,
    New,
}
