using System.Reflection;

namespace DanVanKheo.Architecture.Surface;

/// <summary>Compares what a stand-in offers with the official list of its package.</summary>
internal sealed class SurfaceCheck(OfficialApi official)
{
    public IEnumerable<string> Offences(Assembly standIn, string package) =>
        from type in standIn.GetTypes()
        where ApiLines.IsOffered(type)
        from offence in Offences(type, package)
        select offence;

    private IEnumerable<string> Offences(Type type, string package)
    {
        var id = TypeName.Id(type);
        if (official.Type(id) is not { } listed || listed.Package != package)
        {
            var elsewhere = official.Type(id) is { } other ? $"it belongs to {other.Package}" : $"nearest: {official.Nearest("T:" + id)}";
            return [$"{package}: T:{id} is no public type of the package; {elsewhere}"];
        }

        return [.. Shape(type, listed), .. ApiLines.Members(type).Where(m => !IsOverride(m)).Select(ApiLines.Of).Where(line => !official.Offers(package, line))
            .Select(line => $"{package}: {line}{Environment.NewLine}      nearest: {official.Nearest(line)}")];
    }

    private static IEnumerable<string> Shape(Type type, OfficialType listed)
    {
        if (ApiLines.Kind(type) != listed.Kind) yield return $"{listed.Package}: {listed.Id} is {ApiLines.Kind(type)}, officially {listed.Kind}";
        if (listed.Kind != "delegate" && ApiLines.Base(type) != listed.Base) yield return $"{listed.Package}: {listed.Id} derives from {ApiLines.Base(type) ?? "nothing"}, officially from {listed.Base ?? "nothing"}";
        foreach (var extra in ApiLines.Interfaces(type).Where(i => !listed.Interfaces.Contains(i)))
        {
            yield return $"{listed.Package}: {listed.Id} implements {extra}, officially not";
        }
    }

    // An override offers nothing its base does not offer already, and the base is checked where it stands.
    private static bool IsOverride(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetBaseDefinition() != method,
        PropertyInfo property => property.GetAccessors(true).All(a => a.GetBaseDefinition() != a),
        _ => false,
    };
}
