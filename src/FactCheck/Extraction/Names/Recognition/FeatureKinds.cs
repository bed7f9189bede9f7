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

    /// <summary>The token and the one before.</summary>
    LeftPair = 1 << 5,

    /// <summary>The token and the one behind.</summary>
    RightPair = 1 << 6,

    /// <summary>The token, whether it opens a sentence, and how the article writes it.</summary>
    Opening = 1 << 7,

    /// <summary>What stands before the words in capitals around the token, and its place among them.</summary>
    RunBefore = 1 << 8,

    /// <summary>What stands behind them, and its place.</summary>
    RunAfter = 1 << 9,

    /// <summary>The last of them, and its place.</summary>
    RunHead = 1 << 10,

    /// <summary>The first of them, and its place.</summary>
    RunOpener = 1 << 11,

    /// <summary>How the article uses the token elsewhere.</summary>
    Shown = 1 << 12,

    /// <summary>How it uses the last word in capitals.</summary>
    ShownHead = 1 << 13,

    /// <summary>How it uses the first.</summary>
    ShownOpener = 1 << 14,

    /// <summary>What the lists and the rules made of the token and its neighbours.</summary>
    Listed = 1 << 15,

    /// <summary>More than that.</summary>
    Joint = 1 << 16,

    /// <summary>All kinds.</summary>
    All = (1 << 17) - 1,
}
