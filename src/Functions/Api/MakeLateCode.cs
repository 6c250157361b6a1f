using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Registrations;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST late-codes</summary>
public sealed class MakeLateCode(LateCodeDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<LateCodeAnswer>("makeLateCode", "late-codes", ApiScopes.WriteDossiers, "Lets a unit register after its window closed; the code goes by mail.", StatusCodes.Status201Created)
        .Takes<NewCode>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<NewCode>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, LateCodes.Role);
        var input = new LateCodeInput(sent.Unit, sent.Uses.ToString(CultureInfo.InvariantCulture), VietnamTime.Date(sent.Until), VietnameseText.NormaliseLine(sent.Email), VietnameseText.Normalise(sent.Reason));
        var (code, problems) = await desk.MakeAsync(call.Person.Id, input, cancellationToken, call.Via);
        ApiProblem.ThrowIfAny(problems);
        return ApiAnswer.Of(LateCodeAnswer.Of(code!));
    }

    public sealed record NewCode(string Unit, [Description("How many models it lets in.")] int Uses, [Description("The last day.")] DateOnly Until, [Description("Where the code is mailed to.")] string Email, string Reason);
}
