namespace DanVanKheo.Functions.Tests.Programmes;

/// <summary>Another district's programme, which nobody here has seen: other levels, three reviews, own questions and criteria. Written from docs/programmes.md alone.</summary>
internal static class UnseenProgramme
{
    public const string Id = "huyen-x";
    public const string Name = "Dân vận khéo huyện X";

    /// <summary>The reviews in the order of the route.</summary>
    public static IReadOnlyList<string> Route { get; } = ["chi-bo", "xa", "huyen", "thon"];

    public const string Json = """
        {
          "$schema": "programme.schema.json",
          "basedOn": "dan-van-kheo.json",
          "id": "huyen-x",
          "name": { "vi": "Dân vận khéo huyện X", "en": "District X" },
          "kind": "EmulationDrive",
          "season": "2027",
          "eligibility": { "subjects": ["Collective"] },
          "quotas": [ { "least": 1, "most": 1 } ],
          "criteria": [ { "id": "x-2027", "year": 2027,
            "criteria": [ { "id": "kheo", "name": { "vi": "Tính khéo", "en": "Skill" }, "max": 60 }, { "id": "ben", "name": { "vi": "Bền vững", "en": "Lasting" }, "max": 40 } ],
            "bands": [ { "id": "dat", "from": 65, "name": { "vi": "Đạt", "en": "Passed" } }, { "id": "chua", "from": 0, "name": { "vi": "Chưa đạt", "en": "Not passed" } } ] } ],
          "addFields": [ { "step": "khai-quat", "fields": [ { "id": "river", "kind": "Choice", "label": { "vi": "Lưu vực sông", "en": "River" },
            "options": [ { "value": "north", "label": { "vi": "Bắc", "en": "North" } }, { "value": "south", "label": { "vi": "Nam", "en": "South" } } ] } ] } ],
          "dropFields": ["womenShare", "otherFields"],
          "letters": { "Receipt": { "subject": { "vi": "[{code}] Huyện X đã nhận hồ sơ", "en": "[{code}] District X has received it" } } },
          "route": { "stages": [
            { "id": "chi-bo", "kind": "CellApproval", "name": "Chi bộ xét", "role": "cell-approver", "workingDays": 5, "reminders": { "workingDaysFromDue": [0] } },
            { "id": "huyen", "after": "xa", "kind": "BlocReview", "name": "Huyện xét", "role": "bloc-reviewer", "workingDays": 5, "reminders": { "workingDaysFromDue": [0] } },
            { "id": "thon", "kind": "Publication", "name": "Công khai ở thôn", "role": "publication-officer", "workingDays": 5, "reminders": { "workingDaysFromDue": [] } },
            { "id": "xa", "after": "chi-bo", "kind": "BlocReview", "name": "Xã xét", "role": "inspector", "workingDays": 5, "reminders": { "workingDaysFromDue": [0] } }
          ] }
        }
        """;
}
