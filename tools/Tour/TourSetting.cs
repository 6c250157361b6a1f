using DanVanKheo.TestKit;

namespace DanVanKheo.Tour;

/// <summary>What every scene works with: the application, its mailbox and clock, the journal, and the models on their way.</summary>
internal sealed class TourSetting : IDisposable
{
    public const string BlocReviewer = "danvan@khoi.example.vn";
    public const string CommendationOfficer = "vanphong@khoi.example.vn";

    /// <summary>Index of the model that the cell returns once for correction.</summary>
    public const int ReturnedOnce = 2;

    /// <summary>Index of the model that the bloc rejects.</summary>
    public const int RejectedByBloc = 4;

    /// <summary>Index of the model whose secretary answers only after a reminder.</summary>
    public const int Forgotten = 8;

    private readonly int mayBeKilled;

    public TourSetting(AppProcess app, Journal journal, TourOptions options)
    {
        App = app;
        Journal = journal;
        Options = options;
        Clock = new ClockDriver(app.Address);
        mayBeKilled = options.Kills;
        Mailbox = new Mailbox(app.Address, mayBeKilled > 0 ? LetTimePassAsync : null);
        Visitor = new Visitor(app.Address);
    }

    public AppProcess App { get; }

    public Journal Journal { get; }

    public TourOptions Options { get; }

    public Mailbox Mailbox { get; }

    public ClockDriver Clock { get; }

    /// <summary>Somebody of the public.</summary>
    public Visitor Visitor { get; }

    public IReadOnlyList<RegisteredModel> Models { get; } = [.. NineModels.All.Select(m => new RegisteredModel(m))];

    public IReadOnlyList<RegisteredModel> Accepted => [.. Models.Where(m => !m.Rejected)];

    public void Dispose()
    {
        Clock.Dispose();
        Mailbox.Dispose();
        Visitor.Dispose();
    }

    /// <summary>
    /// A letter whose sender was killed between claiming and sending is looked at again after some minutes, so minutes must pass.
    /// </summary>
    private async Task LetTimePassAsync()
    {
        Journal.Note("a letter is late after a kill; three minutes pass on the application's clock");
        await Clock.AdvanceAsync(TimeSpan.FromMinutes(3));
    }
}
