using System.ComponentModel;
using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST dossiers/{code}/inspections</summary>
public sealed class RecordInspection(InspectionDoor door, InspectionDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<Listed<InspectionAnswer>>("recordInspection", "dossiers/{code}/inspections", ApiScopes.WriteDossiers, "Records a visit to a model and what is to be mended, each by its day; the submitter gets letters.", StatusCodes.Status201Created)
        .Takes<Visit>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Visit>(cancellationToken);
        var (dossier, known) = await door.OpenAsync(call, cancellationToken);
        if (sent.Findings is { Count: > InspectionInput.MostFindings }) ApiProblem.ThrowIfAny([new FieldProblem("findings", "TooManyTicked", InspectionInput.MostFindings)]);
        var findings = (sent.Findings ?? []).Select(f => new FindingInput(VietnameseText.Normalise(f.Text), VietnameseText.Normalise(f.Remedy), VietnamTime.Date(f.Due)));
        var input = new InspectionInput(VietnamTime.Date(sent.Day), VietnameseText.Normalise(sent.Team), sent.Subject.ToString(), VietnameseText.Normalise(sent.Conclusion), [.. findings]);
        // The same visit sent again is the one that is there.
        var same = known.Inspections.FirstOrDefault(i => (i.Day, i.Team, i.Conclusion) == (sent.Day, input.Team, input.Conclusion));
        ApiProblem.ThrowIfAny(await desk.RecordAsync(dossier, known, input, same?.Number ?? known.NextInspection, call.Person.Id, call.Client, cancellationToken, call.Via));
        return await door.AnswerAsync(dossier, cancellationToken);
    }

    public sealed record Visit(DateOnly Day, string Team, InspectionSubject Subject, string Conclusion, [Description("At most five.")] IReadOnlyList<ToMend>? Findings = null);

    public sealed record ToMend(string Text, string Remedy, DateOnly Due);
}
