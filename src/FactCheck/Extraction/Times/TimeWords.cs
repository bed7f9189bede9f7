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
    Clock,
    Meridiem,
    Set,
    Each,
    Times,
    Mod,
    ModNoun,
    Fiscal,
    QuarterCode,
    HalfCode,

    /// <summary>A word that can only lead into an expression: an article, or the first word of a hedge, reference or holiday.</summary>
    Lead,

    /// <summary>A word that can stand inside an expression before its first word of time: "of", "and", "than". It begins none.</summary>
    Inner,

    /// <summary>The last word of a phrase that stands for a time of its own: "now", "future", "Christmas".</summary>
    PhraseEnd,

    /// <summary>A token that begins with a digit, or an apostrophe and a digit; its shape is read where it is needed.</summary>
    Digits,

    /// <summary>A token with an inner hyphen: "30-day", "third-quarter", "mid-June".</summary>
    Hyphenated,
}

/// <summary>The meaning of one word.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number, as <c>words.lexicon</c> tells.</param>
/// <param name="IsTrigger">Whether a time expression can be about it. A sentence without a trigger holds none.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value, bool IsTrigger);

/// <summary>The words that time expressions are made of.</summary>
internal static class TimeWords
{
    public const string Path = "Extraction/Times/words.lexicon";

    public const string HedgesPath = "Extraction/Times/hedges.lexicon";
    public const string ReferencesPath = "Extraction/Times/references.lexicon";
    public const string HolidaysPath = "Extraction/Times/holidays.lexicon";

    private static readonly string[] Leads = ["the", "a", "an", "another", "half", "several", "few", "many", "latest", "recent", "couple", "whole", "all", "full", "rest", "remainder"];

    private static readonly string[] Links = ["of", "and", "or", "to", "in", ",", "-", "–", "past", "than", "least", "'s", "until", "till", "til", "through", "more", "other", "on", "dozen", "numerous", "countless", "times", "½", "¼", "¾", "straight", "consecutive", "long", "trading", "working", "business", "additional", "short", "crucial", "very",
        "school", "(", "."];

    private static readonly FrozenDictionary<string, TimeWord> Words = Load();

    private static readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Spans = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A bit for each first letter, last letter and length that a word of time has: most words of a text are told apart by it, without a hash.</summary>
    private static readonly ulong[] Shapes = ShapesOf(Words.Keys);

    public static TimeWord Of(ReadOnlySpan<char> lower)
    {
        if (lower.Length == 0)
        {
            return default;
        }

        if (char.IsAsciiDigit(lower[0]) || (lower[0] == '\'' && lower.Length > 2 && char.IsAsciiDigit(lower[1])))
        {
            int mark = lower.IndexOf('-');
            bool compound = mark > 0 && mark + 1 < lower.Length && char.IsAsciiLetter(lower[mark + 1]);
            return compound ? new(TimeWordKind.Hyphenated, 0, HasTrigger(lower)) : new(TimeWordKind.Digits, 0, CanBeDate(lower));
        }

        int shape = Shape(lower);
        if ((Shapes[shape >> 6] >> (shape & 63) & 1) != 0 && Spans.TryGetValue(lower, out TimeWord word))
        {
            return word;
        }

        return lower.Length is > 3 and < 40 && lower[1..].Contains('-') ? new(TimeWordKind.Hyphenated, 0, HasTrigger(lower)) : default;
    }

    private static int Shape(ReadOnlySpan<char> word) => ((word[0] & 31) << 10) | ((word[^1] & 31) << 5) | Math.Min(word.Length, 31);

    private static ulong[] ShapesOf(IEnumerable<string> words)
    {
        ulong[] shapes = new ulong[(1 << 15) / 64];
        foreach (string word in words)
        {
            int shape = Shape(word);
            shapes[shape >> 6] |= 1UL << (shape & 63);
        }

        return shapes;
    }

    /// <summary>Whether a number is more than a small count: a year, a decade, a clock time, a date of digits, an ordinal.</summary>
    private static bool CanBeDate(ReadOnlySpan<char> digits) => digits.Length >= 4
        ? digits.IndexOfAny(',', '%') < 0
        : digits.Length > 2 && !char.IsAsciiDigit(digits[^1]);

    /// <summary>Whether one of the parts between hyphens can carry a time.</summary>
    private static bool HasTrigger(ReadOnlySpan<char> compound)
    {
        foreach (Range part in compound.Split('-'))
        {
            ReadOnlySpan<char> word = compound[part];
            if (word.Length > 0 && (char.IsAsciiDigit(word[0]) ? CanBeDate(word) : Spans.TryGetValue(word, out TimeWord known) && known.IsTrigger))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Triggers(TimeWordKind kind, int value) => kind switch
    {
        TimeWordKind.Number => value is 18 or 19,
        TimeWordKind.Scale => value == 1000,
        TimeWordKind.None or TimeWordKind.Tens or TimeWordKind.Ordinal or TimeWordKind.Step or TimeWordKind.Each or TimeWordKind.Times or TimeWordKind.Mod
            or TimeWordKind.ModNoun or TimeWordKind.Fiscal or TimeWordKind.Lead or TimeWordKind.Inner => false,
        _ => true,
    };

    private static FrozenDictionary<string, TimeWord> Load()
    {
        LexiconTable table = LexiconTable.Load(Path);
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        foreach (string key in table.Keys)
        {
            table.TryGetRow(key, out var columns);
            TimeWordKind kind = Enum.Parse<TimeWordKind>(columns[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            int value = int.Parse(columns[1], CultureInfo.InvariantCulture);
            words.Add(key, new(kind, value, Triggers(kind, value)));
        }

        foreach (string phrase in (string[])[.. LexiconTable.Load(ReferencesPath).Keys, .. LexiconTable.Load(HolidaysPath).Keys])
        {
            string last = phrase[(phrase.LastIndexOf(' ') + 1)..];
            words[last] = words.TryGetValue(last, out TimeWord known) ? known with { IsTrigger = true } : new(TimeWordKind.PhraseEnd, 0, IsTrigger: true);
        }

        // "the two thousands", "the twenty-tens": words that only end the name of a decade.
        words["thousands"] = words["tens"] = new(TimeWordKind.Inner, 0, IsTrigger: true);
        // "to date" is known by its last word, so that not every "to" begins an expression.
        words["date"] = new(TimeWordKind.PhraseEnd, 0, IsTrigger: true);
        words["latest"] = new(TimeWordKind.Lead, 0, IsTrigger: true);
        string[] phrases = [.. LexiconTable.Load(HedgesPath).Keys, .. LexiconTable.Load(ReferencesPath).Keys, .. LexiconTable.Load(HolidaysPath).Keys, .. Leads];
        foreach (string phrase in phrases)
        {
            words.TryAdd(phrase.Split(' ')[0], new(TimeWordKind.Lead, 0, IsTrigger: false));
        }

        foreach (string part in phrases.SelectMany(phrase => phrase.Split(' ').Skip(1)))
        {
            words.TryAdd(part, new(TimeWordKind.Inner, 0, IsTrigger: false));
        }

        foreach (string link in Links)
        {
            words.TryAdd(link, new(TimeWordKind.Inner, 0, IsTrigger: false));
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
