namespace Azure.Storage.Blobs;

/// <summary>Every refusal of the blob service, with its status, code and words.</summary>
internal static class BlobFailure
{
    public static RequestFailedException ContainerNotFound => Refusal(404, BlobErrorCode.ContainerNotFound, "The specified container does not exist.");
    public static RequestFailedException ContainerExists => Refusal(409, BlobErrorCode.ContainerAlreadyExists, "The specified container already exists.");
    public static RequestFailedException BlobNotFound => Refusal(404, BlobErrorCode.BlobNotFound, "The specified blob does not exist.");
    public static RequestFailedException BlobExists => Refusal(409, BlobErrorCode.BlobAlreadyExists, "The specified blob already exists.");
    public static RequestFailedException Changed => Refusal(412, BlobErrorCode.ConditionNotMet, "The condition specified using HTTP conditional header(s) is not met.");
    public static RequestFailedException NotModified => Refusal(304, BlobErrorCode.ConditionNotMet, "The condition specified using HTTP conditional header(s) is not met.");
    public static RequestFailedException Range => Refusal(416, BlobErrorCode.InvalidRange, "The range specified is invalid for the current size of the resource.");
    public static RequestFailedException BlockList => Refusal(400, BlobErrorCode.InvalidBlockList, "The specified block list is invalid.");

    public static RequestFailedException Refusal(int status, BlobErrorCode code, string message) =>
        new(new BlobResponse(status, errorCode: code.ToString()), null, new Words(code.ToString(), message));

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
