namespace DanVanKheo.Appraisals;

/// <summary>How far a person is with the sheets of all open stages.</summary>
public sealed record SheetProgress(int Submitted, int All)
{
    public int Left => All - Submitted;
}
