using System.Collections;
using System.Reflection;

namespace DanVanKheo.Architecture.Orchestrations;

/// <summary>Makes a value of a type in which nothing is left at its default, so that whatever is lost on the way is seen.</summary>
internal static class SampleValue
{
    private static readonly Dictionary<Type, object> Plain = new()
    {
        [typeof(string)] = "Đổi mới",
        [typeof(bool)] = true,
        [typeof(int)] = 42,
        [typeof(long)] = 43L,
        [typeof(double)] = 4.5,
        [typeof(decimal)] = 4.6m,
        [typeof(Guid)] = new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
        [typeof(DateTime)] = new DateTime(2027, 6, 15, 10, 0, 0, DateTimeKind.Utc),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2027, 6, 15, 10, 0, 0, 1, TimeSpan.Zero),
        [typeof(DateOnly)] = new DateOnly(2027, 6, 15),
        [typeof(TimeOnly)] = new TimeOnly(17, 0),
        [typeof(TimeSpan)] = TimeSpan.FromMinutes(7),
        [typeof(byte[])] = new byte[] { 1, 2, 3 },
    };

    public static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Plain.TryGetValue(type, out var plain)) return plain;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsArray) return Filled(type.GetElementType()!);
        if (type.IsGenericType && Collection(type) is { } collection) return collection;
        if (type.IsAbstract || type == typeof(object) || typeof(Delegate).IsAssignableFrom(type)) throw new NotSupportedException($"nobody can tell what {type} is when it is read again");
        return Constructed(type);
    }

    private static Array Filled(Type element)
    {
        var array = Array.CreateInstance(element, 2);
        for (var i = 0; i < array.Length; i++) array.SetValue(Of(element), i);
        return array;
    }

    private static object? Collection(Type type)
    {
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 2 && type.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(arguments)))
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map.Add(Of(arguments[0]), Of(arguments[1]));
            return map;
        }

        if (arguments.Length != 1) return null;
        if (type.IsAssignableFrom(arguments[0].MakeArrayType())) return Filled(arguments[0]);
        return typeof(IEnumerable).IsAssignableFrom(type) ? Activator.CreateInstance(type, Filled(arguments[0])) : null;
    }

    private static object Constructed(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length) ?? throw new NotSupportedException($"{type} has no public constructor");
        var value = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0))
        {
            property.SetValue(value, Of(property.PropertyType));
        }

        return value;
    }
}
