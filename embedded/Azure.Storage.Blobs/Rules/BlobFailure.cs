namespace Azure.Storage.Blobs;

/// <summary>Every refusal of the blob service, with its status, code and words.</summary>
internal static class BlobFailure
{
    public static RequestFailedException ContainerNotFound => Refusal(404, "ContainerNotFound", "The specified container does not exist.");
    public static RequestFailedException BlobNotFound => Refusal(404, "BlobNotFound", "The specified blob does not exist.");
    public static RequestFailedException BlobExists => Refusal(409, "BlobAlreadyExists", "The specified blob already exists.");
    public static RequestFailedException Changed => Refusal(412, "ConditionNotMet", "The condition specified using HTTP conditional header(s) is not met.");
    public static RequestFailedException NotModified => Refusal(304, "ConditionNotMet", "The condition specified using HTTP conditional header(s) is not met.");
    public static RequestFailedException Range => Refusal(416, "InvalidRange", "The range specified is invalid for the current size of the resource.");
    public static RequestFailedException BlockList => Refusal(400, "InvalidBlockList", "The specified block list is invalid.");
    public static RequestFailedException Refusal(int status, string code, string message) => DanVanKheo.Embedded.Refusal.Of(status, code, message);
}
