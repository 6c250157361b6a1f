using System.Net;
using System.Text.Json;
using SendGrid;
using SendGrid.Helpers.Mail;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Mail;

public sealed class SendGridCases
{
    private static readonly EmailAddress From = new("noreply@example.vn", "Ban Dân vận");

    [Fact]
    public async Task A_mail_is_posted_with_the_key()
    {
        await using var server = new MailServer();
        var answer = await new SendGridClient("SG.key", host: server.Address).SendEmailAsync(Message(), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Accepted, true, "m1"), (answer.StatusCode, answer.IsSuccessStatusCode, Assert.Single(answer.Headers.GetValues("X-Message-Id"))));
        var request = Assert.Single(server.Received);
        Assert.Equal(("POST", "/v3/mail/send", "Bearer SG.key"), (request.Method, request.Path, request.Authorization));
        Assert.StartsWith("sendgrid/", request.Agent, StringComparison.Ordinal);
        Assert.StartsWith("application/json", request.ContentType, StringComparison.Ordinal);
        Assert.Equal("Xin ý kiến: \"Tổ 5\"", request.Body.GetProperty("personalizations")[0].GetProperty("subject").GetString());
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_refusal_is_an_answer_and_is_not_repeated(HttpStatusCode status)
    {
        await using var server = new MailServer(status);
        var answer = await new SendGridClient("SG.key", host: server.Address).SendEmailAsync(Message(), TestContext.Current.CancellationToken);
        Assert.Equal((status, false), (answer.StatusCode, answer.IsSuccessStatusCode));
        Assert.Equal("{\"errors\":[]}", await answer.Body.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_an_exception() => await Assert.ThrowsAsync<HttpRequestException>(
        () => new SendGridClient("SG.key", host: "http://127.0.0.1:1").SendEmailAsync(Message(), TestContext.Current.CancellationToken));

    [Fact]
    public void The_json_has_the_names_of_the_web_api()
    {
        var message = Message();
        message.AddTo(new EmailAddress("A@EXAMPLE.VN", "An"));
        message.AddCustomArg("key", "dossier/1/2");
        message.AddHeader("List-Id", "dvk");
        message.SetReplyTo(new EmailAddress("reply@example.vn"));
        message.SetClickTracking(false, false);
        message.SetOpenTracking(false);
        var expected = """
            {"from":{"name":"Ban Dân vận","email":"noreply@example.vn"},
             "personalizations":[{"to":[{"name":"An","email":"a@example.vn"}],"subject":"Xin ý kiến: \"Tổ 5\"","headers":{"List-Id":"dvk"},"custom_args":{"key":"dossier/1/2"}}],
             "content":[{"type":"text/plain","value":"Chữ"},{"type":"text/html","value":"<p>Chữ</p>"}],
             "tracking_settings":{"click_tracking":{"enable":false,"enable_text":false},"open_tracking":{"enable":false}},
             "reply_to":{"email":"reply@example.vn"}}
            """;
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(message.Serialize()).RootElement), message.Serialize());
    }

    private static SendGridMessage Message() => MailHelper.CreateSingleEmail(From, new EmailAddress("a@example.vn", "An"), "Xin ý kiến: \"Tổ 5\"", "Chữ", "<p>Chữ</p>");
}
