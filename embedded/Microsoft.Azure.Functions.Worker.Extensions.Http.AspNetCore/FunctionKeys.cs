namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>The keys of this host, made on the first start that needs one and kept readable for the owner only. The host key opens
/// level Function, the master key everything; a caller shows one in x-functions-key or ?code=.</summary>
internal sealed class FunctionKeys(HostStorage storage)
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private KeyFile? keys;

    public void Load()
    {
        var path = Path.Combine(storage.Folder, "function-keys.json");
        if (!File.Exists(path)) Write(path, new KeyFile(NewKey(), NewKey()));
        keys = JsonSerializer.Deserialize<KeyFile>(File.ReadAllText(path), Layout) is { Master.Length: > 0, Host.Length: > 0 } read
            ? read
            : throw new FunctionWorkerException($"{path} must hold the keys 'master' and 'host'; delete it to have new ones made.");
    }

    public bool Admit(AuthorizationLevel level, HttpRequest request)
    {
        if (level == AuthorizationLevel.Anonymous) return true;
        if (keys is null || Shown(request) is not { Length: > 0 } shown) return false;
        // Both comparisons always run, so that the time taken tells nothing.
        var isMaster = IsEqual(shown, keys.Master);
        var isHost = IsEqual(shown, keys.Host);
        return isMaster || (isHost && level == AuthorizationLevel.Function);
    }

    private static string? Shown(HttpRequest request) =>
        request.Headers["x-functions-key"].FirstOrDefault() is { Length: > 0 } header ? header : request.Query["code"].FirstOrDefault();

    private static bool IsEqual(string shown, string key) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static string NewKey() => Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    private static void Write(string path, KeyFile file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var temporary = path + ".new";
        using (var stream = new FileStream(temporary, options))
        {
            JsonSerializer.Serialize(stream, file, Layout);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    private sealed record KeyFile(string Master, string Host);
}
