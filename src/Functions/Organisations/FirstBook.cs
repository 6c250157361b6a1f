using DanVanKheo.Calendar;
using DanVanKheo.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Organisations;

/// <summary>On the very first start takes the organisations from the file named in the settings; later starts find them in the store. A slip in the file stops the start and not a request.</summary>
public sealed class FirstBook(BookStore store, IOptions<AppOptions> options, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.BeginAsync(Read, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <exception cref="InvalidDataException">The file does not hold; the message says where and why, line by line.</exception>
    private OrganisationBook Read()
    {
        var name = options.Value.Bloc;
        var path = Path.IsPathRooted(name) ? name : Path.Combine(AppContext.BaseDirectory, "programmes", Path.GetFileName(name));
        var reading = BookJson.Read(File.ReadAllBytes(path), store.Needed, VietnamTime.Day(clock.GetUtcNow()));
        return reading.Book ?? throw new InvalidDataException(string.Join('\n', reading.Errors.Select(f => $"{path}({f.Line}): {f.Section}: {f.Code} {string.Join(", ", f.Details)}")));
    }
}
