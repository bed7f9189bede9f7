using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>The tokens of an article as the productions of time expressions see them. Immutable once made.</summary>
internal sealed class TimeTokens
{
    private readonly TimeWord[] words;

    public TimeTokens(AnalyzedText text)
    {
        Text = text;
        words = new TimeWord[text.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = TimeWords.Of(text.Lower[i]);
        }

        DayComesFirst = DateOrder.Of(text);
    }

    public AnalyzedText Text { get; }

    public int Count => words.Length;

    /// <summary>Whether 3/4/2025 is 3 April here; <see langword="null"/> when the article does not tell.</summary>
    public bool? DayComesFirst { get; }

    public TimeWordKind Kind(int token) => (uint)token < (uint)words.Length ? words[token].Kind : TimeWordKind.None;

    public int Value(int token) => words[token].Value;

    public string Lower(int token) => (uint)token < (uint)words.Length ? Text.Lower[token] : "";

    public bool Is(int token, string lower) => string.Equals(Lower(token), lower, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="token"/> is one of <paramref name="words"/>, which are parted by spaces.</summary>
    public bool IsAny(int token, WordSet words) => (uint)token < (uint)Count && words.Contains(Text.Lower[token]);

    /// <summary>Whether the token after <paramref name="token"/> is in its sentence.</summary>
    public bool SameSentence(int token, int other) =>
        (uint)token < (uint)Count && (uint)other < (uint)Count && Text.SentenceOf[token] == Text.SentenceOf[other];

    public bool IsCapitalized(int token) => (uint)token < (uint)Count && Text.IsCapitalized(token);

    public bool StartsSentence(int token) => Text.Sentences[Text.SentenceOf[token]].First == token;

    /// <summary>Whether nothing but the sentence's end follows.</summary>
    public bool EndsSentence(int token) => token >= Count - 1 || Text.SentenceOf[token] != Text.SentenceOf[token + 1];

    /// <summary>Whether no space stands between a token and the next.</summary>
    public bool Touches(int token) => token + 1 < Count && Text.Spans[token].End == Text.Spans[token + 1].Start;

    /// <summary>The unit that a token names, in the singular or plural.</summary>
    public TimeGranularity? Unit(int token) =>
        Kind(token) is TimeWordKind.Unit or TimeWordKind.Units ? (TimeGranularity)Value(token) : null;

    public bool IsMonth(int token) => Kind(token) is TimeWordKind.Month or TimeWordKind.MonthShort or TimeWordKind.MonthDotted;

    public bool IsWeekday(int token) => Kind(token) is TimeWordKind.Weekday or TimeWordKind.WeekdayShort or TimeWordKind.WeekdayDotted;

    /// <summary>The whole number that a token of plain digits shows, or -1.</summary>
    public int Digits(int token)
    {
        if (Kind(token) != TimeWordKind.Digits)
        {
            return -1;
        }

        string lower = Lower(token);
        int value = 0;
        foreach (char c in lower)
        {
            if (!char.IsAsciiDigit(c) || lower.Length > 8)
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }

    /// <summary>The year that a token of four digits can be, or -1.</summary>
    public int Year(int token) => Lower(token).Length == 4 && Digits(token) is >= 1000 and <= 2100 and var year ? year : -1;

    /// <summary>The number of an ordinal ("17th", "seventeenth"), or -1.</summary>
    public int Ordinal(int token)
    {
        if (Kind(token) == TimeWordKind.Ordinal)
        {
            return Value(token);
        }

        string lower = Lower(token);
        if (Kind(token) != TimeWordKind.Digits || lower.Length is < 3 or > 5
            || !(lower.EndsWith("st", StringComparison.Ordinal) || lower.EndsWith("nd", StringComparison.Ordinal)
                || lower.EndsWith("rd", StringComparison.Ordinal) || lower.EndsWith("th", StringComparison.Ordinal)))
        {
            return -1;
        }

        return int.TryParse(lower.AsSpan(0, lower.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int n) ? n : -1;
    }
}
