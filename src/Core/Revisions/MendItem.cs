namespace DanVanKheo.Revisions;

/// <summary>One thing a return may ask to mend. As text, in forms and rows: <c>section:noi-dung</c>, <c>field:target</c>, <c>point:xac-nhan</c>.</summary>
public readonly record struct MendItem(MendItemKind Kind, string Id)
{
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Id}";

    public static MendItem Section(string slug) => new(MendItemKind.Section, slug);

    public static MendItem Field(string id) => new(MendItemKind.Field, id);

    public static MendItem Point(string id) => new(MendItemKind.Point, id);
}
