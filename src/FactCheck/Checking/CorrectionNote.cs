using System.Text.RegularExpressions;

namespace FactCheck.Checking;

/// <summary>
/// Knows the sentences that take something back: an article's correction of itself ("an earlier version of this story misstated"), and what was reported at first and is told as such
/// ("police initially said that the boy was 7"). What a suspect or a witness told at first is no correction.
/// </summary>
internal static partial class CorrectionNote
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>No correction is longer; what is, was not parted into sentences.</summary>
    private const int LongestSentence = 1000;

    /// <summary>Whether <paramref name="sentence"/> takes something back.</summary>
    public static bool IsIn(string sentence) => LengthIn(sentence) > 0;

    /// <summary>Whether what stands <paramref name="at"/> this place of <paramref name="sentence"/> is taken back or belongs to the correction, and is not what holds after "but".</summary>
    public static bool Covers(string sentence, int at) => at < LengthIn(sentence);

    // "Initially reported as a triple shooting, but police confirmed that four were shot": the correction ends at "but".
    private static int LengthIn(string sentence)
    {
        Match cue = sentence.Length <= LongestSentence ? Pattern().Match(sentence) : Match.Empty;
        if (!cue.Success)
        {
            return 0;
        }

        Match contrast = Contrast().Match(sentence, cue.Index + cue.Length);
        return contrast.Success ? contrast.Index : sentence.Length;
    }

    [GeneratedRegex(
        """
        \b(?:earlier|previous|original)\ versions?\ of\ (?:this|the|our)\ (?:article|story|post|report|headline|caption)\b
        | \b(?:this|the)\ (?:article|story|post|report|headline|caption)\ (?:has\ been|was)\ (?:corrected|amended)\b
        | ^\W{0,5}(?:corrections?|clarification|for\ the\ record)\b[^:.]{0,20}:
        | \b(?:initially|originally)\ (?:reported|said|stated|identified|listed|believed|thought)\b
        | \b(?:initial|earlier|early|preliminary)\ reports?\ (?:[A-Z][a-z]+day\ )?(?:said|stated|indicated|suggested|gave|put)\b
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        TimeoutMilliseconds)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\b(?:but|however|later|upon arrival)\b", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Contrast();
}
