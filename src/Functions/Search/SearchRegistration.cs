using DanVanKheo.Boards;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Search;

internal static class SearchRegistration
{
    /// <summary>The officers' desk: search, board, dossier page, notes.</summary>
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchMarks>();
        services.AddSingleton<SearchIndex>();
        services.AddSingleton<SearchIndexer>();
        services.AddSingleton<SearchReader>();
        services.AddSingleton<DossierSight>();
        services.AddSingleton<DossierPages>();
        services.AddSingleton<DossierLetters>();
        services.AddSingleton<HistoryWords>();
        services.AddSingleton<BoardStore>();
        services.AddSingleton<BoardPages>();
        services.AddSingleton<BulkDesk>();
        services.AddSingleton<TagStore>();
        services.AddSingleton<SavedViewStore>();
    }
}
