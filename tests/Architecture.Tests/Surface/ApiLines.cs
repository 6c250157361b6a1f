using System.Globalization;
using System.Reflection;

namespace DanVanKheo.Architecture.Surface;

/// <summary>Writes what an assembly offers (public and protected) in the form of the official lists.</summary>
internal static class ApiLines
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static bool IsOffered(Type type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsOffered(type.DeclaringType!) : type.IsPublic;

    public static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    public static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared).Where(m => m switch
    {
        MethodBase method => IsOffered(method) && !IsAccessor(method),
        PropertyInfo property => property.GetAccessors(true).Any(IsOffered),
        EventInfo happening => IsOffered(happening.AddMethod!),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !(type.IsEnum && field.IsSpecialName),
        _ => false,
    });

    public static string Of(MemberInfo member)
    {
        var path = $"{TypeName.Id(member.DeclaringType!)}.{member.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal)}";
        return member switch
        {
            ConstructorInfo constructor => $"M:{path}({Parameters(constructor)})",
            MethodInfo method => $"M:{(method.IsStatic ? "static " : "")}{path}{Arity(method)}({Parameters(method)}) : {TypeName.Of(method.ReturnType)}{Dispatch(method)}",
            PropertyInfo property => $"P:{path}{Index(property)} : {TypeName.Of(property.PropertyType)} {{{Accessors(property)}}}",
            EventInfo happening => $"E:{path} : {TypeName.Of(happening.EventHandlerType!)}",
            FieldInfo field => $"F:{path} : {TypeName.Of(field.FieldType)}",
            _ => throw new ArgumentException($"{member} is no member of a public surface.", nameof(member)),
        };
    }

    public static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        _ when type.BaseType == typeof(MulticastDelegate) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    public static string? Base(Type type) =>
        type.IsInterface || type.IsValueType || type.BaseType == typeof(object) || type.BaseType is null ? null : TypeName.Of(type.BaseType);

    public static IEnumerable<string> Interfaces(Type type) => type.IsEnum ? [] : type.GetInterfaces().Where(i => IsOffered(i.IsGenericType ? i.GetGenericTypeDefinition() : i)).Select(TypeName.Of);

    private static bool IsAccessor(MethodBase method) =>
        method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)
            || method.Name.StartsWith("add_", StringComparison.Ordinal) || method.Name.StartsWith("remove_", StringComparison.Ordinal));

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Dispatch(MethodInfo method) => method switch
    {
        { IsAbstract: true } => " abstract",
        { IsVirtual: true, IsFinal: false } => " virtual",
        _ => "",
    };

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } index ? $"({string.Join(", ", index.Select(p => TypeName.Of(p.ParameterType)))})" : "";

    private static string Accessors(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && IsOffered(getter) ? "get;" : "";
        if (property.SetMethod is not { } setter || !IsOffered(setter)) return get;
        var isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit");
        return get + (isInit ? "init;" : "set;");
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var direction = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        return $"{direction}{TypeName.Of(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : "")}";
    }

    private static string Default(ParameterInfo parameter) => Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "default";
}
