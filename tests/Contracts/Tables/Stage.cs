namespace DanVanKheo.Contracts.Tables;

public enum Stage
{
    Draft = 0,
    Approved = 1,
}
