namespace Azure.Data.Tables;

/// <summary>Every refusal of the table service, with its status, code and words.</summary>
internal static class TableFailure
{
    public static RequestFailedException TableNotFound => Refusal(404, "TableNotFound", "The table specified does not exist.");
    public static RequestFailedException NotFound => Refusal(404, "ResourceNotFound", "The specified resource does not exist.");
    public static RequestFailedException EntityExists => Refusal(409, "EntityAlreadyExists", "The specified entity already exists.");

    public static RequestFailedException Changed =>
        Refusal(412, "UpdateConditionNotSatisfied", "The update condition specified in the request was not satisfied.");

    public static RequestFailedException Query(string reason) =>
        Refusal(400, "InvalidInput", "The query condition specified in the request is invalid: " + reason);

    public static RequestFailedException Input(string reason) => Refusal(400, "InvalidInput", reason);
    public static RequestFailedException Refusal(int status, string code, string message) => DanVanKheo.Embedded.Refusal.Of(status, code, message);

    /// <summary>Does one operation of a transaction; its refusal names it.</summary>
    public static T At<T>(int index, Func<T> operation)
    {
        try
        {
            return operation();
        }
        catch (RequestFailedException refusal)
        {
            throw refusal.Within(index);
        }
    }

    /// <summary>The same refusal, told of one operation of a transaction.</summary>
    public static TableTransactionFailedException Within(this RequestFailedException refusal, int index)
    {
        var words = refusal.Message.Split('\n')[0].TrimEnd('\r');
        return new TableTransactionFailedException(new RequestFailedException(refusal.Status, $"{index}:{words}", refusal.ErrorCode, null));
    }
}
