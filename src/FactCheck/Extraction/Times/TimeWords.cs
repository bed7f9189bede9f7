using System.Collections.Frozen;
using System.Globalization;

using FactCheck.Language;

namespace FactCheck.Extraction.Times;

/// <summary>What a word can be in a time expression. The names are those of <c>words.lexicon</c>.</summary>
internal enum TimeWordKind : byte
{
    None,
    Number,
    Tens,
    Scale,
    Ordinal,
    Month,
    MonthShort,
    MonthDotted,
    Weekday,
    Weekdays,
    WeekdayShort,
    WeekdayDotted,
    Unit,
    Units,
    Season,
    Part,
    Parts,
    DayWord,
    DecadeWord,
    Step,
    ClockWord,
    Meridiem,
    Set,
    Each,
    Times,
    Mod,
    ModNoun,
    Fiscal,

    /// <summary>A word that can only lead into an expression: an article, or the first word of a hedge or reference.</summary>
    Lead,

    /// <summary>A token that begins with a digit, or an apostrophe and a digit; its shape is read where it is needed.</summary>
    Digits,

    /// <summary>A token with an inner hyphen: "30-day", "third-quarter", "mid-June".</summary>
    Hyphenated,
}

/// <summary>The meaning of one word.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number, as <c>words.lexicon</c> tells.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value);

/// <summary>The words that time expressions are made of.</summary>
internal static class TimeWords
{
    public const string Path = "Extraction/Times/words.lexicon";

    public const string HedgesPath = "Extraction/Times/hedges.lexicon";
    public const string ReferencesPath = "Extraction/Times/references.lexicon";

    private static readonly FrozenDictionary<string, TimeWord> Words = Load();

    public static TimeWord Of(string lower)
    {
        if (lower.Length == 0)
        {
            return default;
        }

        if (char.IsAsciiDigit(lower[0]) || (lower[0] == '\'' && lower.Length > 2 && char.IsAsciiDigit(lower[1])))
        {
            int mark = lower.IndexOf('-', StringComparison.Ordinal);
            bool compound = mark > 0 && mark + 1 < lower.Length && char.IsAsciiLetter(lower[mark + 1]);
            return new(compound ? TimeWordKind.Hyphenated : TimeWordKind.Digits, 0);
        }

        if (Words.TryGetValue(lower, out TimeWord word))
        {
            return word;
        }

        return lower.Length is > 3 and < 40 && lower.IndexOf('-', 1) > 0 ? new(TimeWordKind.Hyphenated, 0) : default;
    }

    private static FrozenDictionary<string, TimeWord> Load()
    {
        LexiconTable table = LexiconTable.Load(Path);
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        foreach (string key in table.Keys)
        {
            table.TryGetRow(key, out var columns);
            string name = columns[0].Replace("-", "", StringComparison.Ordinal);
            words.Add(key, new(Enum.Parse<TimeWordKind>(name, ignoreCase: true), int.Parse(columns[1], CultureInfo.InvariantCulture)));
        }

        string[] leads = [.. LexiconTable.Load(HedgesPath).Keys, .. LexiconTable.Load(ReferencesPath).Keys, "the", "a", "an", "another", "half", "several", "few", "many", "latest", "q1", "q2", "q3", "q4"];
        foreach (string lead in leads)
        {
            words.TryAdd(lead.Split(' ')[0], new(TimeWordKind.Lead, 0));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
