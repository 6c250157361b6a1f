namespace DanVanKheo.Api;

/// <summary>An operation and the class that does it.</summary>
public sealed record OperationEntry(OperationShape Shape, Type Type)
{
    public static OperationEntry Of<T>()
        where T : IOperation => new(T.Shape, typeof(T));
}
