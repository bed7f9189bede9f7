namespace FactCheck.Extraction.Names.Recognition;

/// <summary>What a feature of a token looks at: features that look at few things weigh the same wherever these come together again.</summary>
[Flags]
internal enum FeatureKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The token itself.</summary>
    Own = 1,

    /// <summary>The one before.</summary>
    Left = 1 << 1,

    /// <summary>The one before that.</summary>
    Left2 = 1 << 2,

    /// <summary>The one behind.</summary>
    Right = 1 << 3,

    /// <summary>The one behind that.</summary>
    Right2 = 1 << 4,

    /// <summary>How the article uses the token elsewhere.</summary>
    Shown = 1 << 5,

    /// <summary>How it uses the last word in capitals.</summary>
    ShownHead = 1 << 6,

    /// <summary>How it uses the first.</summary>
    ShownOpener = 1 << 7,

    /// <summary>What the lists and the rules made of the token and its neighbours.</summary>
    Listed = 1 << 8,

    /// <summary>More than that.</summary>
    Joint = 1 << 9,

    /// <summary>All kinds.</summary>
    All = (1 << 10) - 1,
}
