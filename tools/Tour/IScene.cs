namespace DanVanKheo.Tour;

/// <summary>One part of the tour. Scenes play in order on one application and hand their dossiers on.</summary>
internal interface IScene
{
    string Title { get; }

    Task PlayAsync(TourSetting tour);
}
