namespace DanVanKheo.Architecture.Surface;

/// <summary>The lists themselves can be read, and are the lists of the packages that are replaced.</summary>
public sealed class OfficialApiTests
{
    [Fact]
    public void Every_line_is_understood()
    {
        var api = OfficialApi.Listed;
        Assert.True(api.Types.Count() > 400);
        Offences.None(
            api.Packages.SelectMany(api.Members).Where(m => m[..2] is not ("M:" or "P:" or "F:" or "E:") || api.Type(MemberLine.DeclaringType(m)) is null),
            "Every member line names a type that has a line of its own.");
    }

    [Fact]
    public void Every_stand_in_with_code_has_a_list() => Offences.None(
        from project in Repository.Under("embedded", ".csproj")
        let package = Path.GetFileNameWithoutExtension(project.Path)
        where !OfficialApi.Listed.Packages.Contains(package) && StandIns.Loaded.Any(a => StandIns.Package(a) == package && a.GetTypes().Any(ApiLines.IsOffered))
        select package,
        "embedded/official-api/<PackageId>.txt is missing.");

    [Theory]
    [InlineData("T:Azure.Data.Tables.ITableEntity  // interface", "interface", null, 0)]
    [InlineData("T:A.B`1  // abstract class : A.C<T> implements A.D<A.E,A.F>, A.G", "abstract class", "A.C<T>", 2)]
    [InlineData("T:A.B  // class implements ", "class", null, 0)]
    [InlineData("T:A.B  // static class", "static class", null, 0)]
    public void A_type_line_is_taken_apart(string line, string kind, string? parent, int interfaces)
    {
        var type = OfficialType.Parse("A", line);
        Assert.Equal((kind, parent, interfaces), (type.Kind, type.Base, type.Interfaces.Count));
    }

    [Theory]
    [InlineData("M:A.B`1.#ctor()", "A.B`1", "#ctor")]
    [InlineData("M:static A.B.Go``1(A.C<T> x) : A.D.E", "A.B", "Go``1")]
    [InlineData("P:A.B.Item(System.String) : System.Object {get;set;}", "A.B", "Item")]
    [InlineData("F:A.B.C.D : A.B.C", "A.B.C", "D")]
    public void A_member_line_is_taken_apart(string line, string type, string name) => Assert.Equal((type, name), (MemberLine.DeclaringType(line), MemberLine.Name(line)));
}
