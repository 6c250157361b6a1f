namespace Azure.Data.Tables;

/// <summary>Turns objects of one class into properties and rows into objects.</summary>
internal abstract class EntityBinder
{
    private static readonly ConcurrentDictionary<Type, EntityBinder> Binders = new();
    public static EntityBinder For(Type type) => Binders.GetOrAdd(type, static type => type == typeof(TableEntity) ? new Loose() : new Typed(type));

    /// <summary>The properties to store; the system properties and nulls are left out.</summary>
    public abstract Dictionary<string, object> Read(ITableEntity entity);

    /// <summary>The row as an object; <paramref name="select"/> names the wanted properties, null means all.</summary>
    public abstract ITableEntity Write(in EntityRow row, IReadOnlySet<string>? select);

    private static bool IsSystem(string name) => name is nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey)
        or nameof(ITableEntity.Timestamp) or nameof(ITableEntity.ETag) or "odata.etag";

    private static bool Wanted(IReadOnlySet<string>? select, string name) => select is null || select.Contains(name);

    private sealed class Loose : EntityBinder
    {
        public override Dictionary<string, object> Read(ITableEntity entity)
        {
            var properties = new Dictionary<string, object>(StringComparer.Ordinal);
            foreach (var (name, value) in (IDictionary<string, object?>)entity)
            {
                if (value is not null && !IsSystem(name)) properties[name] = EntityValue.Stored(value, enums: false);
            }

            return properties;
        }

        public override ITableEntity Write(in EntityRow row, IReadOnlySet<string>? select)
        {
            var entity = new TableEntity();
            entity.Load("odata.etag", EntityETag.Text(row.Version));
            if (Wanted(select, nameof(ITableEntity.PartitionKey))) entity.Load(nameof(ITableEntity.PartitionKey), row.PartitionKey);
            if (Wanted(select, nameof(ITableEntity.RowKey))) entity.Load(nameof(ITableEntity.RowKey), row.RowKey);
            if (Wanted(select, nameof(ITableEntity.Timestamp))) entity.Load(nameof(ITableEntity.Timestamp), row.Timestamp);
            EntityBody.Read(row.Body, (entity, select), static (target, name, value) =>
            {
                if (Wanted(target.select, name)) target.entity.Load(name, value);
            });
            return entity;
        }
    }

    private sealed class Typed : EntityBinder
    {
        private readonly Type type;
        private readonly Dictionary<string, EntityMember> members = new(StringComparer.Ordinal);

        public Typed(Type type)
        {
            this.type = type;
            var found = type.GetMembers(BindingFlags.Public | BindingFlags.Instance).Where(member => member is PropertyInfo or FieldInfo);
            foreach (var member in found.Where(member => !IsSystem(member.Name)).Select(EntityMember.For).OfType<EntityMember>()) members.TryAdd(member.Name, member);
        }

        public override Dictionary<string, object> Read(ITableEntity entity)
        {
            var properties = new Dictionary<string, object>(members.Count, StringComparer.Ordinal);
            foreach (var (name, member) in members)
            {
                if (member.Get(entity) is { } value) properties[name] = EntityValue.Stored(value, enums: true);
            }

            return properties;
        }

        public override ITableEntity Write(in EntityRow row, IReadOnlySet<string>? select)
        {
            var entity = (ITableEntity)Activator.CreateInstance(type)!;
            entity.ETag = new ETag(EntityETag.Text(row.Version));
            if (Wanted(select, nameof(ITableEntity.PartitionKey))) entity.PartitionKey = row.PartitionKey;
            if (Wanted(select, nameof(ITableEntity.RowKey))) entity.RowKey = row.RowKey;
            if (Wanted(select, nameof(ITableEntity.Timestamp))) entity.Timestamp = row.Timestamp;
            EntityBody.Read(row.Body, (entity, select, members), static (target, name, value) =>
            {
                if (Wanted(target.select, name) && target.members.TryGetValue(name, out var member)) member.Set(target.entity, value);
            });
            return entity;
        }
    }
}
