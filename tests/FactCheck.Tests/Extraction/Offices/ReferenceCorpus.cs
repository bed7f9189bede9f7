namespace FactCheck.Tests.Extraction.Offices;

/// <summary>Offices that are spoken of without their holder's name, with the office that each means, and words that only look like one.</summary>
internal static class ReferenceCorpus
{
    public static readonly string[][] Phrases =
    [
        ["The French president spoke.", "French president=france-president"],
        ["The president of France spoke.", "president of France=france-president"],
        ["France's president spoke.", "France's president=france-president"],
        ["The former British prime minister spoke.", "former British prime minister=uk-prime-minister"],
        ["The NATO chief spoke.", "NATO chief=nato-secretary-general"],
        ["Berlin's chancellor spoke.", "Berlin's chancellor=germany-chancellor"],
        ["Berlin says no.", "Berlin=germany-chancellor"],
        ["Moscow wants peace.", "Moscow=russia-president"],
        ["Downing Street agreed.", "Downing Street=uk-prime-minister"],
        ["The Élysée was silent.", "Élysée=france-president"],
        ["The Elysee was silent.", "Elysee=france-president"],
        ["The Kremlin was silent.", "Kremlin=russia-president"],
        ["The White House declined to comment.", "White House=us-president"],
        ["The Pentagon declined to comment.", "Pentagon=us-secretary-of-defense"],
        ["Seoul's defence ministry was silent.", "Seoul's defence ministry=south-korea-defense-minister"],
        ["The Russian foreign ministry was silent.", "Russian foreign ministry=russia-foreign-minister"],
        ["The State Department was silent.", "State Department=us-secretary-of-state"],
        ["They met in Berlin.", ""],
        ["Berlin is cold.", ""],
        ["The trains to Moscow say nothing.", ""],
        ["The club's president spoke.", ""],
        ["A French president may speak.", "French president=france-president"],
        ["The French presidents spoke.", ""],
        ["The deputy French foreign minister spoke.", ""],
        ["A defence ministry costs money.", ""],
        ["The health department of the county spoke.", ""],
        ["The French president, {Emmanuel Macron}, spoke.", ""],
    ];
}
