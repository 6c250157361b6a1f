namespace Azure.Data.Tables;

/// <summary>One mapped property or field of an entity class, with compiled access.</summary>
internal sealed class EntityMember
{
    private readonly Type type;
    private readonly Action<object, object>? set;

    private EntityMember(MemberInfo member, Type type, bool writable)
    {
        Name = NameOf(member);
        this.type = Nullable.GetUnderlyingType(type) ?? type;
        Get = Getter(member);
        set = writable ? Setter(member, type) : null;
    }

    public string Name { get; }
    public Func<object, object?> Get { get; }
    public static string NameOf(MemberInfo member) => member.GetCustomAttribute<DataMemberAttribute>()?.Name ?? member.Name;

    public static EntityMember? For(MemberInfo member)
    {
        if (member.IsDefined(typeof(IgnoreDataMemberAttribute))) return null;
        return member switch
        {
            PropertyInfo { CanRead: true } property when property.GetMethod!.IsPublic && property.GetIndexParameters().Length == 0 =>
                new EntityMember(property, property.PropertyType, property.CanWrite),
            FieldInfo field => new EntityMember(field, field.FieldType, !field.IsInitOnly),
            _ => null,
        };
    }

    public void Set(object entity, object value) => set?.Invoke(entity, EntityValue.As(value, type));

    private static Func<object, object?> Getter(MemberInfo member)
    {
        var entity = Expression.Parameter(typeof(object));
        var read = Expression.MakeMemberAccess(Expression.Convert(entity, member.DeclaringType!), member);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), entity).Compile();
    }

    private static Action<object, object> Setter(MemberInfo member, Type type)
    {
        var entity = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var target = Expression.MakeMemberAccess(Expression.Convert(entity, member.DeclaringType!), member);
        return Expression.Lambda<Action<object, object>>(Expression.Assign(target, Expression.Convert(value, type)), entity, value).Compile();
    }
}
