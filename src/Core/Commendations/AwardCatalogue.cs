using DanVanKheo.Programmes;

namespace DanVanKheo.Commendations;

/// <summary>What is wrong with the awards of a programme file, in words for whoever wrote it. Empty when nothing is.</summary>
public static class AwardCatalogue
{
    public static IEnumerable<string> Problems(IReadOnlyList<Award> awards)
    {
        if (awards.Count == 0) yield return "awards: the programme has none.";
        foreach (var twice in awards.GroupBy(a => a.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)) yield return $"awards: '{twice.Key}' stands there {twice.Count()} times.";
        foreach (var problem in awards.SelectMany(Problems)) yield return problem;
    }

    private static IEnumerable<string> Problems(Award award)
    {
        var place = $"awards['{award.Id}']";
        if (award.Id.Length == 0 || award.Id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')) yield return $"{place}: an id is made of a-z, 0-9 and '-'.";
        if (string.IsNullOrWhiteSpace(award.Name?.Vi) || string.IsNullOrWhiteSpace(award.Name?.En)) yield return $"{place}: the name is missing in one of the languages.";
        if (award.From > award.To) yield return $"{place}: 'from' {award.From:yyyy-MM-dd} comes after 'to' {award.To:yyyy-MM-dd}.";
        if (award.GivenBy.Count == 0 && award.Authority.Count == 0) yield return $"{place}: nobody may give it; name a kind in 'givenBy' or in 'authority'.";
        foreach (var authority in award.Authority.Where(a => a.From > a.To)) yield return $"{place}: the authority of {authority.Kind} ends before it begins.";
        foreach (var authority in award.Authority.Where(a => award.GivenBy.Contains(a.Kind))) yield return $"{place}: {authority.Kind} stands in 'givenBy', so its dates in 'authority' mean nothing.";
    }
}
