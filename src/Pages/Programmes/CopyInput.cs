namespace DanVanKheo.Programmes;

/// <summary>What a copy for the next season is called.</summary>
public sealed record CopyInput(string Id, string Season, string NameVi, string NameEn)
{
    /// <summary>The question a fault of the copy belongs to; empty for what was copied.</summary>
    public static string FieldOf(string path) => path switch
    {
        "id" => "id",
        "season" => "season",
        "name.en" => "name-en",
        "name" or "name.vi" => "name-vi",
        _ => "",
    };
}
