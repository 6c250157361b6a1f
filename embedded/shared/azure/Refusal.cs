using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace DanVanKheo.Embedded;

/// <summary>A refusal with the status, code and words of the service.</summary>
internal sealed class Refusal(string code, string message) : RequestFailedDetailsParser
{
    public static RequestFailedException Of(int status, string code, string message) => new(new LocalResponse(status, errorCode: code), null, new Refusal(code, message));

    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, [NotNullWhen(true)] out IDictionary<string, string>? data)
    {
        error = new ResponseError(code, message);
        data = new Dictionary<string, string>();
        return true;
    }
}
