using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Commendations;

/// <summary>GET|POST /can-bo/quyet-dinh/{number}: one decision, and the form to amend or revoke it.</summary>
public sealed class ChangeDecision(RegisterDoors doors, DecisionStore decisions, DossierStore dossiers, ChangeDesk desk, ProgrammeShelf programmes, Whys whys, OrganisationDirectory directory, PageResults pages)
{
    private const string Form = "decision";

    [Function(nameof(ChangeDecision))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/quyet-dinh/{number}")] HttpRequest request, string number, CancellationToken cancellationToken)
    {
        var (visit, organisation, page) = await doors.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var about = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? await decisions.DossiersOfNumberAsync(organisation, parsed, cancellationToken) : [];
        var asked = request.Query["ho-so"].ToString();
        var known = about.Contains(asked) ? asked : about is [var first, ..] ? first : null;
        var query = new QueryString(RegisterDoors.Suffix(request));
        var address = $"/can-bo/quyet-dinh/{number}{(about.Count > 1 ? query.Add("ho-so", known!) : query)}";
        var dossier = known is null ? null : (await dossiers.GetAsync(known, cancellationToken)).Dossier;
        if (dossier is null || await decisions.FileOfAsync(dossier, cancellationToken) is not { } file) throw new RuleBroken("UnknownDecision", number);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, address, about, dossier, file, new(), []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, address);
        var input = Input(posted);
        var problems = Terms(input) is { } terms ? await desk.ChangeAsync(dossier, file, terms, Seen(posted), visit.Person.Id, cancellationToken) : [new FieldProblem("kind", "NothingChosen")];
        return problems.Count == 0 ? new SeeOther(address) : await ShowAsync(request, visit, address, about, dossier, file, input, problems);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, string address, IReadOnlyList<string> about, Dossier dossier, DecisionFile file, ChangeInput input, IReadOnlyList<FieldProblem> problems)
    {
        var (language, rules) = (LanguageSwitch.Of(request), desk.RulesOf(dossier, file.First.Organisation));
        var view = new DecisionView(
            address,
            file.First.FullNumber,
            file.First.Terms.Date,
            file.State,
            dossier.Code.ToString(),
            dossier.Name,
            directory.Organisation(dossier.Unit).Name,
            file.SubjectName,
            file.AwardName,
            file.Wording,
            file.First.Certificate,
            [.. file.Changes.Select(c => new ChangeLine(c.FullNumber, c.Terms.Date, c.Terms.Kind, c.Terms.Reason))],
            [.. rules.Offered.Select(a => new Choice(a.Id, a.Name.In(language)))],
            [.. rules.Issuer.Signers.Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))],
            input,
            problems,
            visit.Nonce(Form))
        {
            About = about,
            Why = whys.OfDuty(visit.Person.Id, dossier, [CommendationRole.Officer, .. programmes.Of(dossier).Route.SigningRoles]),
            Register = "/can-bo/quyet-dinh" + RegisterDoors.Suffix(request),
        };
        return pages.ShowAsync<DecisionPage, DecisionView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static int Seen(IFormCollection posted) => int.TryParse(posted["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;

    private static ChangeInput Input(IFormCollection posted) => new(
        posted["kind"].ToString(), posted["date"].ToString(), posted["signer"].ToString(), posted["reason"].ToString(), posted["ground"].ToString(),
        posted["recover"].ToString(), posted["subjectName"].ToString(), posted["award"].ToString(), posted["wording"].ToString());

    /// <summary>Null when nothing was chosen. Fields of the other choice are not read.</summary>
    private static ChangeTerms? Terms(ChangeInput input)
    {
        if (!Enum.TryParse<ChangeKind>(input.Kind, out var kind) || !Enum.IsDefined(kind)) return null;
        FieldRules.TryDate(input.Date.Trim(), out var date);
        var terms = new ChangeTerms(kind, date, input.Signer, VietnameseText.Normalise(input.Reason));
        return kind == ChangeKind.Revoke
            ? terms with { Ground = Enum.TryParse<RevocationGround>(input.Ground, out var ground) && Enum.IsDefined(ground) ? ground : null, Recover = input.Recover == "yes" }
            : terms with { SubjectName = VietnameseText.NormaliseLine(input.SubjectName), Award = input.Award, Wording = VietnameseText.Normalise(input.Wording) };
    }
}
