namespace DanVanKheo.Papers;

public enum LineSide
{
    Left,
    Centre,
    Right,
    Both,
}
