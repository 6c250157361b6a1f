using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.SetUp;

/// <summary>GET|POST /cai-dat: whether everything the app needs is there. POST <c>do=test</c> mails a test letter to the administrator, <c>do=done</c> finishes.</summary>
public sealed class ShowSetUp(SetUpDoor door, Health health, Outbox outbox, OrganisationDirectory directory, Throttle throttle, PageResults pages)
{
    public const string Address = "/cai-dat";
    private const string Form = "set-up";

    [Function(nameof(ShowSetUp))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "cai-dat")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(request, cancellationToken) is not { } secret) return await pages.NotFoundAsync(request);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, secret, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!AccessToken.NonceMatches(secret, Form, posted["nonce"])) return await pages.WrongNonceAsync(request, Address);
        if (posted["do"] == "done")
        {
            await door.FinishAsync(cancellationToken);
            return new SeeOther("/viec");
        }

        var administrator = directory.Responsible(Duty.Administrator, directory.Bloc.Id);
        if (await throttle.CodeAsync(request, "set-up", cancellationToken) is { } wait) return wait;
        await outbox.PostNextAsync(new("set-up", "", 0, LetterKind.SetUpTest, Person: administrator.Id), cancellationToken);
        return new SeeOther($"{Address}?thu=da-gui");
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, string secret, CancellationToken cancellationToken)
    {
        IReadOnlyList<HealthItem> items = [.. await health.RunningAsync(cancellationToken), .. await health.SettingsAsync(cancellationToken)];
        var view = new SetUpView(items, directory.Responsible(Duty.Administrator, directory.Bloc.Id).Email, request.Query["thu"] == "da-gui", await door.IsDoneAsync(cancellationToken), AccessToken.Nonce(secret, Form));
        return await pages.ShowAsync<SetUpPage, SetUpView>(request, view);
    }
}
