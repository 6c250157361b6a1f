namespace DanVanKheo.Programmes;

/// <summary>A programme's own wording in both languages.</summary>
public sealed record LocalText(string Vi, string En)
{
    public string In(string language) => language == "en" ? En : Vi;
}
