namespace SendGrid;

/// <summary>What the Web API answered. A refusal is a status code, not an exception.</summary>
public class Response(HttpStatusCode statusCode, HttpContent responseBody, HttpResponseHeaders responseHeaders)
{
    public HttpStatusCode StatusCode { get; set; } = statusCode;
    public bool IsSuccessStatusCode => (int)StatusCode is >= 200 and <= 299;
    public HttpContent Body { get; set; } = responseBody;
    public HttpResponseHeaders Headers { get; set; } = responseHeaders;
}
