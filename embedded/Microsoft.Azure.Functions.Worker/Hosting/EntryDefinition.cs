namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The public description of a <see cref="FunctionEntry"/>.</summary>
internal sealed class EntryDefinition(FunctionEntry entry) : FunctionDefinition
{
    public override string Id => entry.Name;
    public override string Name => entry.Name;
    public override string EntryPoint { get; } = FunctionCatalog.Place(entry.Method);
    public override string PathToAssembly { get; } = entry.Method.Module.FullyQualifiedName;

    public override ImmutableArray<FunctionParameter> Parameters { get; } =
        [.. entry.Method.GetParameters().Select(p => new FunctionParameter(p.Name!, p.ParameterType, p.HasDefaultValue, p.HasDefaultValue ? p.DefaultValue : null))];

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } = entry.Method.GetParameters()
        .Select(p => (p.Name, Attribute: p.GetCustomAttributes<BindingAttribute>().FirstOrDefault()))
        .Where(p => p.Attribute is not null)
        .ToImmutableDictionary(p => p.Name!, p => (BindingMetadata)new InputBinding(p.Name!, Kind(p.Attribute!)));

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings => ImmutableDictionary<string, BindingMetadata>.Empty;

    // HttpTriggerAttribute is "httpTrigger" in the metadata which middleware compares with.
    private static string Kind(BindingAttribute binding)
    {
        var name = binding.GetType().Name;
        if (name.EndsWith("Attribute", StringComparison.Ordinal)) name = name[..^"Attribute".Length];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
