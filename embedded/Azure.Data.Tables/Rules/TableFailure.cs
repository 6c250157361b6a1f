namespace Azure.Data.Tables;

/// <summary>Every refusal of the table service, with its status, code and words.</summary>
internal static class TableFailure
{
    public static RequestFailedException TableNotFound => Refusal(404, TableErrorCode.TableNotFound, "The table specified does not exist.");
    public static RequestFailedException TableExists => Refusal(409, TableErrorCode.TableAlreadyExists, "The table specified already exists.");
    public static RequestFailedException NotFound => Refusal(404, TableErrorCode.ResourceNotFound, "The specified resource does not exist.");
    public static RequestFailedException EntityExists => Refusal(409, TableErrorCode.EntityAlreadyExists, "The specified entity already exists.");

    public static RequestFailedException Changed =>
        Refusal(412, TableErrorCode.UpdateConditionNotSatisfied, "The update condition specified in the request was not satisfied.");

    public static RequestFailedException Query(string reason) =>
        Refusal(400, TableErrorCode.InvalidInput, "The query condition specified in the request is invalid: " + reason);

    public static RequestFailedException Input(string reason) => Refusal(400, TableErrorCode.InvalidInput, reason);

    public static RequestFailedException Refusal(int status, TableErrorCode code, string message) =>
        new(new TableResponse(status, errorCode: code.ToString()), null, new Words(code.ToString(), message));

    /// <summary>The same refusal, told of one operation of a transaction.</summary>
    public static TableTransactionFailedException Within(this RequestFailedException refusal, int index)
    {
        var words = refusal.Message.Split('\n')[0].TrimEnd('\r');
        return new TableTransactionFailedException(new RequestFailedException(refusal.Status, $"{index}:{words}", refusal.ErrorCode, null));
    }

    private sealed class Words(string code, string message) : RequestFailedDetailsParser
    {
        public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, [NotNullWhen(true)] out IDictionary<string, string>? data)
        {
            error = new ResponseError(code, message);
            data = new Dictionary<string, string>();
            return true;
        }
    }
}
