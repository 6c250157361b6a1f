namespace DanVanKheo.Layout;

/// <summary>A page component: everything it shows is in its view.</summary>
public interface IPage<TView>
{
    TView View { get; set; }
}
