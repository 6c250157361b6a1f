using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Hosting;

/// <summary>Who lives for one call.</summary>
internal static class CallLifetime
{
    /// <summary>
    /// Every service of ours that is made of one of <paramref name="perCall"/>, directly or through others, lives for one call:
    /// kept longer, it would go on with the organisations of the call that made it.
    /// </summary>
    public static void LiveForOneCall(this IServiceCollection services, params IReadOnlyList<Type> perCall)
    {
        var scoped = perCall.ToHashSet();
        while (services.FirstOrDefault(s => IsMadeOf(s, scoped)) is { } found)
        {
            services[services.IndexOf(found)] = ServiceDescriptor.Describe(found.ServiceType, found.ImplementationType!, ServiceLifetime.Scoped);
            scoped.Add(found.ServiceType);
        }
    }

    private static bool IsMadeOf(ServiceDescriptor service, HashSet<Type> scoped) =>
        service is { Lifetime: ServiceLifetime.Singleton, IsKeyedService: false, ImplementationType: { } type }
        && type.Namespace?.StartsWith(nameof(DanVanKheo), StringComparison.Ordinal) == true
        && type.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => scoped.Contains(p.ParameterType));
}
