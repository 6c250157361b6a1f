namespace DanVanKheo.Architecture.Surface;

/// <summary>Names of types as the official lists write them.</summary>
internal static class TypeName
{
    /// <summary>A definition: <c>Namespace.Outer.Inner`1</c>.</summary>
    public static string Id(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    /// <summary>A use: <c>System.Nullable&lt;System.Int32&gt;</c>, <c>T</c>, <c>System.String[]</c>, <c>System.Object&amp;</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsByRef) return Of(type.GetElementType()!) + "&";
        if (type.IsPointer) return Of(type.GetElementType()!) + "*";
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericParameter) return type.Name;
        if (!type.IsGenericType) return type.FullName!.Replace('+', '.');
        var path = Id(type).Split('.').Select(part => part.Split('`')[0]);
        return $"{string.Join('.', path)}<{string.Join(',', type.GetGenericArguments().Select(Of))}>";
    }
}
