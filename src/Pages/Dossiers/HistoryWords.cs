using System.Text.RegularExpressions;
using DanVanKheo.Audit;
using DanVanKheo.Layout;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Dossiers;

/// <summary>The audit of a dossier as people read it: names for ids of people and stages, words for acts and verdicts. The rows keep what they say.</summary>
public sealed partial class HistoryWords(OrganisationDirectory directory, ProgrammeShelf programmes)
{
    public HistoryLine Read(Dossier dossier, AuditEntry entry, string language)
    {
        var (texts, opinions) = (new Texts<DossierTexts>(language), new Texts<OpinionTexts>(language));
        var act = texts.Find($"Act.{entry.Act}");
        var detail = Word().Replace(entry.Detail, match => Known(dossier, match.Value, opinions, texts) ?? match.Value);
        return new(entry.At, Who(entry.Actor, texts), texts.Find($"Via.{Way(entry.Via)}") ?? "", act ?? entry.Act, detail.Trim());
    }

    private string Who(string actor, Texts<DossierTexts> texts) => directory.FindPerson(actor)?.FullName ?? texts.Find($"Actor.{actor}") ?? actor;

    private string? Known(Dossier dossier, string word, Texts<OpinionTexts> opinions, Texts<DossierTexts> texts) =>
        programmes.Of(dossier).Route.Find(word)?.Name ?? directory.FindPerson(word)?.FullName ?? opinions.Find($"Verdict.{word}") ?? texts.Find($"Word.{word}");

    /// <summary>"link, known device" is a link.</summary>
    private static string Way(string via) => via.Split(',', ' ')[0];

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}.-]*(?<![.-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
