using DanVanKheo.Text;

namespace DanVanKheo.Commendations;

/// <summary>Who is commended, as one key however the name is typed: the unit and the name without marks, case and punctuation.</summary>
public static class SubjectKey
{
    private const int Longest = 200;

    public static string Of(string unit, string subjectName)
    {
        var folded = VietnameseText.Fold(subjectName).Replace(' ', '-');
        return $"{unit}.{(folded.Length > Longest ? folded[..Longest] : folded)}";
    }
}
