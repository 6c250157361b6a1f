namespace DanVanKheo.Access;

/// <summary>What a token opens. A token opens one thing only.</summary>
public enum AccessPurpose
{
    /// <summary>The submitter's draft, or their dossier once sent.</summary>
    Registration,

    /// <summary>One stage attempt, for one person.</summary>
    Opinion,

    /// <summary>One period's summary, for its owner.</summary>
    Summary,

    /// <summary>A browser in which a person has proved their address a short while ago.</summary>
    Device,

    /// <summary>A browser that asked for a code to sign in; <c>Person</c> is empty when nobody has the address that was typed.</summary>
    SignIn,

    /// <summary>An officer who signed in.</summary>
    Staff,
}
