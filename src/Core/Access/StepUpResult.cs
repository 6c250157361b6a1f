namespace DanVanKheo.Access;

public enum StepUpResult
{
    Accepted,
    Wrong,
    Expired,
    TooManyTries,
}
