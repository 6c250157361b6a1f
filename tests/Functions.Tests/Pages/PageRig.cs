using DanVanKheo.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The pages as the application registers them, and the folders of the repository.</summary>
internal static class PageRig
{
    public static ServiceProvider Services { get; } = new ServiceCollection().AddPages().BuildServiceProvider();

    public static PageRenderer Pages => Services.GetRequiredService<PageRenderer>();

    public static string Root { get; } = FindRoot(new(AppContext.BaseDirectory));

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "DanVanKheo.sln")) ? folder.FullName : FindRoot(folder.Parent ?? throw new DirectoryNotFoundException("DanVanKheo.sln"));
}
