namespace DanVanKheo.Periods;

/// <summary>What a unit says about one of its models. No answer means not reported, and is never read as not done.</summary>
public enum DoneAnswer
{
    NotReported,
    Done,
    NotDone,
}
