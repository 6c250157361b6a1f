using System.Globalization;
using System.Text.Json.Nodes;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>The sample organisations with hundreds of units more, each with a person who answers for it: as many as a large province has.</summary>
internal static class LargeBloc
{
    public const int Units = 300;
    private static readonly string[] Works = ["Sở Nông nghiệp và Phát triển nông thôn", "Công ty trách nhiệm hữu hạn một thành viên Cấp nước", "Trường Trung học phổ thông chuyên", "Bệnh viện đa khoa khu vực"];

    /// <summary>Writes the file an application starts with.</summary>
    /// <returns>Its path.</returns>
    public static string Write(string folder)
    {
        var bloc = JsonNode.Parse(File.ReadAllText(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "sample-bloc.json")))!;
        for (var n = 1; n <= Units; n++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"don-vi-{n:D3}");
            var name = string.Create(CultureInfo.InvariantCulture, $"{Works[n % Works.Length]} số {n:D3}");
            bloc["organisations"]!.AsArray().Add(new JsonObject { ["id"] = id, ["kind"] = n % 2 == 0 ? "GrassrootsCommittee" : "GrassrootsCell", ["name"] = (n % 2 == 0 ? "Đảng ủy " : "Chi bộ cơ sở ") + name, ["parent"] = $"k{1 + n % 4}" });
            bloc["people"]!.AsArray().Add(new JsonObject { ["id"] = "bt-" + id, ["fullName"] = $"Nguyễn Thị Hồng Hạnh {n}", ["position"] = "Bí thư Đảng ủy " + name, ["organisation"] = id, ["email"] = $"bithu.{id}@khoi.example.vn" });
            bloc["duties"]!.AsArray().Add(new JsonObject { ["role"] = "cell-approver", ["organisation"] = id, ["person"] = "bt-" + id });
        }

        var file = Path.Combine(folder, "large-bloc.json");
        File.WriteAllText(file, bloc.ToJsonString());
        return file;
    }
}
