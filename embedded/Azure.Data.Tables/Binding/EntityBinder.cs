namespace Azure.Data.Tables;

/// <summary>Turns objects of one class into properties and rows into objects.</summary>
internal abstract class EntityBinder
{
    private static readonly ConcurrentDictionary<Type, EntityBinder> Binders = new();
    public static EntityBinder For(Type type) => Binders.GetOrAdd(type, static type => type == typeof(TableEntity) ? new Loose() : new Typed(type));

    /// <summary>The properties to store; the system properties and nulls are left out.</summary>
    public abstract Dictionary<string, object> Read(ITableEntity entity);

    /// <summary>The row as an object; <paramref name="select"/> names the wanted properties, null means all.</summary>
    public ITableEntity Write(in EntityRow row, IReadOnlySet<string>? select)
    {
        var entity = New();
        entity.ETag = new ETag(EntityETag.Text(row.Version));
        if (Wanted(select, nameof(ITableEntity.PartitionKey))) entity.PartitionKey = row.PartitionKey;
        if (Wanted(select, nameof(ITableEntity.RowKey))) entity.RowKey = row.RowKey;
        if (Wanted(select, nameof(ITableEntity.Timestamp))) entity.Timestamp = row.Timestamp;
        EntityBody.Read(row.Body, (Binder: this, entity, select), static (target, name, value) =>
        {
            if (Wanted(target.select, name)) target.Binder.Set(target.entity, name, value);
        });
        return entity;
    }

    /// <summary>The properties a caller wants; null is all of them.</summary>
    public static IReadOnlySet<string>? Selection(IEnumerable<string>? select) =>
        select?.ToHashSet(StringComparer.Ordinal) is { Count: > 0 } names && !names.Contains("*") ? names : null;

    protected abstract ITableEntity New();
    protected abstract void Set(ITableEntity entity, string name, object value);

    private static bool IsSystem(string name) => name is nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey)
        or nameof(ITableEntity.Timestamp) or nameof(ITableEntity.ETag) or "odata.etag";

    private static bool Wanted(IReadOnlySet<string>? select, string name) => select is null || select.Contains(name);

    private static Dictionary<string, object> Stored(IEnumerable<KeyValuePair<string, object?>> values, bool enums)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
            if (value is not null && !IsSystem(name)) properties[name] = EntityValue.Stored(value, enums);
        return properties;
    }

    private sealed class Loose : EntityBinder
    {
        public override Dictionary<string, object> Read(ITableEntity entity) => Stored((IDictionary<string, object?>)entity, enums: false);
        protected override ITableEntity New() => new TableEntity();
        protected override void Set(ITableEntity entity, string name, object value) => ((TableEntity)entity).Load(name, value);
    }

    private sealed class Typed(Type type) : EntityBinder
    {
        private readonly Dictionary<string, EntityMember> members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => !IsSystem(member.Name)).Select(EntityMember.For).OfType<EntityMember>()
            .DistinctBy(member => member.Name).ToDictionary(member => member.Name, StringComparer.Ordinal);

        public override Dictionary<string, object> Read(ITableEntity entity) =>
            Stored(members.Select(member => KeyValuePair.Create(member.Key, member.Value.Get(entity))), enums: true);

        protected override ITableEntity New() => (ITableEntity)Activator.CreateInstance(type)!;

        protected override void Set(ITableEntity entity, string name, object value)
        {
            if (members.TryGetValue(name, out var member)) member.Set(entity, value);
        }
    }
}
