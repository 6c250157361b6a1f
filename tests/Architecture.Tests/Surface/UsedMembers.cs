using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace DanVanKheo.Architecture.Surface;

/// <summary>What a compiled assembly uses of the stand-ins: every type and member its metadata refers to.</summary>
internal sealed class UsedMembers : IDisposable
{
    // References inside generic code cannot be resolved without arguments; which ones does not matter.
    private static readonly Type[] AnyArguments = [.. Enumerable.Repeat(typeof(object), 16)];

    private readonly Assembly user;
    private readonly PEReader file;
    private readonly MetadataReader reader;

    public UsedMembers(Assembly user, Stream image)
    {
        this.user = user;
        file = new PEReader(image);
        reader = file.GetMetadataReader();
    }

    public IEnumerable<Type> Types() =>
        reader.TypeReferences.Where(IsOfStandIn).Select(handle => user.ManifestModule.ResolveType(MetadataTokens.GetToken(handle)));

    public IEnumerable<MemberInfo> Members() =>
        reader.MemberReferences.Where(handle => IsOfStandIn(reader.GetMemberReference(handle).Parent)).Select(Resolve).Concat(SetInAttributes())
            .Where(m => StandIns.IsOne(m.DeclaringType!.Assembly)).Select(Definition).Distinct();

    public void Dispose() => file.Dispose();

    private MemberInfo Resolve(MemberReferenceHandle handle)
    {
        var token = MetadataTokens.GetToken(handle);
        try
        {
            return user.ManifestModule.ResolveMember(token)!;
        }
        catch (Exception failure) when (failure is BadImageFormatException or ArgumentException)
        {
            return user.ManifestModule.ResolveMember(token, AnyArguments, AnyArguments)!;
        }
    }

    // Route = "…" stands in the attribute's blob; no reference to the property is written.
    private IEnumerable<MemberInfo> SetInAttributes() =>
        from owner in user.GetTypes().SelectMany(t => (IEnumerable<ICustomAttributeProvider>)[t, .. All(t), .. All(t).OfType<MethodBase>().SelectMany(m => m.GetParameters())])
        from attribute in Attributes(owner)
        from argument in attribute.NamedArguments
        where StandIns.IsOne(argument.MemberInfo.DeclaringType!.Assembly)
        select argument.MemberInfo;

    private static MemberInfo[] All(Type type) => type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static);

    private static IList<CustomAttributeData> Attributes(ICustomAttributeProvider owner) => owner switch
    {
        ParameterInfo parameter => parameter.GetCustomAttributesData(),
        MemberInfo member => member.GetCustomAttributesData(),
        _ => [],
    };

    /// <summary>The property of an accessor; of a member of a constructed type the one of its definition.</summary>
    private static MemberInfo Definition(MemberInfo member)
    {
        if (member is MethodInfo { IsGenericMethod: true } generic) member = generic.GetGenericMethodDefinition();
        if (member.DeclaringType!.IsConstructedGenericType) member = member.Module.ResolveMember(member.MetadataToken)!;
        var siblings = All(member.DeclaringType!);
        return member is MethodInfo { IsSpecialName: true } accessor
            ? siblings.OfType<PropertyInfo>().FirstOrDefault(p => p.GetAccessors(true).Contains(accessor)) ?? (MemberInfo?)siblings.OfType<EventInfo>().FirstOrDefault(e => e.AddMethod == accessor || e.RemoveMethod == accessor) ?? member
            : member;
    }

    private bool IsOfStandIn(TypeReferenceHandle handle) => IsOfStandIn((EntityHandle)handle);

    private bool IsOfStandIn(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => IsOfStandIn(reader.GetTypeReference((TypeReferenceHandle)parent).ResolutionScope),
        HandleKind.AssemblyReference => StandIns.IsOne(reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)parent).Name)),
        HandleKind.TypeSpecification => IsGenericOfStandIn(reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature)),
        _ => false,
    };

    private bool IsGenericOfStandIn(BlobReader signature)
    {
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance) return false;
        signature.ReadByte();
        return IsOfStandIn(signature.ReadTypeHandle());
    }
}
