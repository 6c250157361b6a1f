using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Text;

namespace DanVanKheo.Boards;

/// <summary>What a board shows, as its address says it. Empty parts leave everything in; what is no value of a part is as if it were not there.</summary>
public sealed record BoardFilter(string Stage = "", int? Year = null, string Unit = "", WorkField? Field = null, SubjectType? Subject = null, bool Late = false, string Tag = "", string Holder = "", string Programme = "")
{
    public const string StageKey = "buoc", YearKey = "nam", UnitKey = "don-vi", FieldKey = "linh-vuc", SubjectKey = "chu-the", LateKey = "qua-han", TagKey = "nhan", HolderKey = "nguoi", ProgrammeKey = "chuong-trinh";

    /// <summary>The value of <see cref="HolderKey"/> for what the submitter has.</summary>
    public const string Submitter = "don-vi-dang-ky";

    public static BoardFilter Parse(Func<string, string?> query) => new(
        query(StageKey) ?? "",
        int.TryParse(query(YearKey), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        query(UnitKey) ?? "",
        Enum.TryParse<WorkField>(query(FieldKey), out var field) && Enum.IsDefined(field) ? field : null,
        Enum.TryParse<SubjectType>(query(SubjectKey), out var subject) && Enum.IsDefined(subject) ? subject : null,
        query(LateKey) == "co",
        query(TagKey) ?? "",
        query(HolderKey) ?? "",
        query(ProgrammeKey) ?? "");

    /// <summary>The part of an address after the question mark; empty when everything is shown.</summary>
    public string ToQuery() => string.Join('&', Parts().Where(p => p.Value.Length > 0).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));

    public bool Takes(BoardItem item, DateTimeOffset now) => (Stage.Length == 0 || item.Stage == Stage) && TakesAtAnyStage(item, now);

    /// <summary>As <see cref="Takes"/>, for counts beside each stage.</summary>
    public bool TakesAtAnyStage(BoardItem item, DateTimeOffset now) =>
        (Year is null || item.Code.Year == Year)
        && (Programme.Length == 0 || item.Programme == Programme)
        && (Unit.Length == 0 || item.Unit == Unit)
        && (Field is null || item.Field == Field)
        && (Subject is null || item.Subject == Subject)
        && (!Late || item.IsLate(now))
        && (Holder.Length == 0 || (Holder == Submitter ? item.Returned || item.Holders.Contains(Programmes.Stage.Submitter, StringComparer.Ordinal) : item.Holders.Contains(Holder, StringComparer.Ordinal)))
        && (Tag.Length == 0 || item.Tags.Any(t => VietnameseText.Fold(t) == VietnameseText.Fold(Tag)));

    private IEnumerable<(string Key, string Value)> Parts() =>
    [
        (StageKey, Stage), (YearKey, Year?.ToString(CultureInfo.InvariantCulture) ?? ""), (UnitKey, Unit), (FieldKey, Field?.ToString() ?? ""),
        (SubjectKey, Subject?.ToString() ?? ""), (LateKey, Late ? "co" : ""), (TagKey, Tag), (HolderKey, Holder), (ProgrammeKey, Programme),
    ];
}
