using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

internal static class Files
{
    public static EvidenceFile Named(string name) => new(name, name, "application/pdf", 1, "aa", "", default);
}
