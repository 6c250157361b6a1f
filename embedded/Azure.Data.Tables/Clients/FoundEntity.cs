namespace Azure.Data.Tables;

internal sealed class FoundEntity<T>(T? value, Response response) : NullableResponse<T>
    where T : class
{
    public override bool HasValue => value is not null;
    public override T Value => value ?? throw new InvalidOperationException($"Status: {response.Status}, Service returned no content");
    public override Response GetRawResponse() => response;
}
