namespace DanVanKheo.Appraisals;

/// <summary>When an appraiser sees the sheets of the others.</summary>
public enum SheetVisibility
{
    AfterOwn,
    Always,
    Never,
}
