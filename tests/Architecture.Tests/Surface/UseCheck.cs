using System.Reflection;

namespace DanVanKheo.Architecture.Surface;

/// <summary>Finds what the app uses of a stand-in that the official package would not give it.</summary>
internal sealed class UseCheck(OfficialApi official)
{
    public IEnumerable<string> Offences(Assembly user, Stream image)
    {
        using var used = new UsedMembers(user, image);
        return [.. UnknownTypes(used), .. UnknownMembers(used), .. MissingObligations(user)];
    }

    private IEnumerable<string> UnknownTypes(UsedMembers used) =>
        from type in used.Types()
        where official.Type(TypeName.Id(type)) is null
        select $"T:{TypeName.Id(type)} is used; nearest: {official.Nearest("T:" + TypeName.Id(type))}";

    private IEnumerable<string> UnknownMembers(UsedMembers used) =>
        from member in used.Members()
        let line = ApiLines.Of(member)
        where !official.OffersInherited(TypeName.Id(member.DeclaringType!), line)
        select $"{line} is used; nearest: {official.Nearest(line)}";

    /// <summary>An official interface may ask more of the app than its stand-in does: such code compiles here and not there.</summary>
    private IEnumerable<string> MissingObligations(Assembly user) =>
        from type in user.GetTypes()
        from contract in type.GetInterfaces().Concat(Bases(type)).Where(c => StandIns.IsOne(c.Assembly)).Select(c => c.IsGenericType ? c.GetGenericTypeDefinition() : c).Distinct()
        let listed = official.Type(TypeName.Id(contract))
        where listed is not null
        from obligation in official.MembersOf(listed).Where(m => listed.Kind == "interface" || m.EndsWith(" abstract", StringComparison.Ordinal))
        where !ApiLines.Members(contract).Any(m => MemberLine.Path(ApiLines.Of(m)) == MemberLine.Path(obligation))
        select $"{TypeName.Id(type)} implements {listed.Id}, which officially also asks for {obligation}";

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType) yield return at;
    }
}
