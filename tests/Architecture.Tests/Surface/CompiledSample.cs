using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DanVanKheo.Architecture.Surface;

/// <summary>A stand-in and an app made from source text, to see that the checks find what they should.</summary>
internal sealed class CompiledSample : AssemblyLoadContext
{
    public const string Package = "Sample";

    private static readonly MetadataReference[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p))];

    private readonly byte[] standIn;

    public CompiledSample(string standInSource)
        : base(isCollectible: true)
    {
        standIn = Compile(StandIns.Prefix + Package, standInSource);
        StandIn = LoadFromStream(new MemoryStream(standIn));
    }

    public Assembly StandIn { get; }

    public IEnumerable<string> OffencesOfStandIn(params string[] official) => new SurfaceCheck(Listed(official)).Offences(StandIn, Package);

    public IEnumerable<string> OffencesOfApp(string appSource, params string[] official)
    {
        var image = Compile("App", appSource, MetadataReference.CreateFromImage(standIn));
        return new UseCheck(Listed(official)).Offences(LoadFromStream(new MemoryStream(image)), new MemoryStream(image));
    }

    protected override Assembly? Load(AssemblyName assemblyName) => StandIns.IsOne(assemblyName.Name) ? StandIn : null;

    private static OfficialApi Listed(string[] lines) => new(new Dictionary<string, string[]> { [Package] = lines });

    private static byte[] Compile(string name, string source, params MetadataReference[] more)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], [.. Framework, .. more], new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
    }
}
