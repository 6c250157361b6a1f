namespace DanVanKheo.Functions.Tests.Evidence;

internal enum ClamdMood
{
    Answers,
    Hangs,
    HangsUp,
    RefusesSize,
}
