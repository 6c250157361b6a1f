namespace DanVanKheo.Access;

/// <summary>What a token opens. A token opens one thing only.</summary>
public enum AccessPurpose
{
    /// <summary>The submitter's draft, or their dossier once sent.</summary>
    Registration,

    /// <summary>One stage attempt, for one person.</summary>
    Opinion,

    /// <summary>One member's ballot in the vote of one stage attempt, whichever round.</summary>
    Ballot,

    /// <summary>One seat of the panel of one stage attempt, for one person.</summary>
    Appraisal,

    /// <summary>One period's summary, for its owner.</summary>
    Summary,

    /// <summary>One unit's report for one period, for one person; the stage is the unit.</summary>
    UnitReport,

    /// <summary>The follow-up of a dossier after registration, for its submitter.</summary>
    Report,

    /// <summary>A browser in which a person has proved their address a short while ago.</summary>
    Device,

    /// <summary>A browser that asked for a code to sign in; <c>Person</c> is empty when nobody has the address that was typed.</summary>
    SignIn,

    /// <summary>An officer who signed in; <c>Subject</c> is the session.</summary>
    Staff,

    /// <summary>A browser in which an officer signs in again without a code; <c>Subject</c> is the session.</summary>
    StaffDevice,

    /// <summary>The set-up page before the first use, for whoever reads the log of the first start.</summary>
    SetUp,

    /// <summary>Everything written with one mail address; <c>Subject</c> is the address, <c>Stage</c> says whether it was proved.</summary>
    MyDossiers,

    /// <summary>One nomination, for the body above.</summary>
    Nomination,

    /// <summary>A browser in which the administrator <c>Person</c> sees the officers' pages as <c>Subject</c> does.</summary>
    ViewAs,
}
