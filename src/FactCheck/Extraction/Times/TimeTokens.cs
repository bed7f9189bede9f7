using System.Buffers;
using System.Globalization;

using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>The tokens of an article as the productions of time expressions see them. Nothing changes until it is disposed, which gives its memory back.</summary>
internal sealed class TimeTokens : IDisposable
{
    private static readonly WordMemo<TimeWord> Known = new(static (_, lower) => TimeWords.Of(lower));

    private TimeWord[] words;
    private bool orderIsKnown;
    private bool? dayComesFirst;

    public TimeTokens(AnalyzedText text)
    {
        Text = text;
        Count = text.Count;
        words = ArrayPool<TimeWord>.Shared.Rent(Count);
        for (int i = 0; i < Count; i++)
        {
            words[i] = Known.Of(text, i);
        }
    }

    public AnalyzedText Text { get; }

    public int Count { get; }

    /// <summary>Whether 3/4/2025 is 3 April here; <see langword="null"/> when the article does not tell.</summary>
    public bool? DayComesFirst
    {
        get
        {
            if (!orderIsKnown)
            {
                (dayComesFirst, orderIsKnown) = (DateOrder.Of(Text), true);
            }

            return dayComesFirst;
        }
    }

    public void Dispose()
    {
        ArrayPool<TimeWord>.Shared.Return(words);
        words = [];
    }

    /// <summary>The first token from <paramref name="token"/> on, and before <paramref name="end"/>, that a time expression can be about; <paramref name="end"/> when there is none.</summary>
    public int NextTrigger(int token, int end)
    {
        while (token < end && !words[token].IsTrigger)
        {
            token++;
        }

        return token;
    }

    public TimeWordKind Kind(int token) => (uint)token < (uint)Count ? words[token].Kind : TimeWordKind.None;

    public int Value(int token) => words[token].Value;

    public string Lower(int token) => (uint)token < (uint)Count ? Text.Lower[token] : "";

    public bool Is(int token, string lower) => string.Equals(Lower(token), lower, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="token"/> is one of <paramref name="words"/>, which are parted by spaces.</summary>
    public bool IsAny(int token, WordSet words) => (uint)token < (uint)Count && words.Contains(Text, token);

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
    public int Digits(int token) => Kind(token) == TimeWordKind.Digits ? Number(Lower(token)) : -1;

    /// <summary>The day that a token of one or two digits can be, or -1.</summary>
    public int Day(int token) => Lower(token).Length <= 2 && Digits(token) is >= 1 and <= 31 and var day ? day : -1;

    /// <summary>The year that a token of four digits can be, or -1.</summary>
    public int Year(int token) => Lower(token).Length == 4 && Digits(token) is >= 1000 and <= 2100 and var year ? year : -1;

    /// <summary>The number of an ordinal of one token ("17th", "seventeenth", "twenty-first"), or -1.</summary>
    public int Ordinal(int token)
    {
        string lower = Lower(token);
        switch (Kind(token))
        {
            case TimeWordKind.Ordinal:
                return Value(token);
            case TimeWordKind.Hyphenated when lower.IndexOf('-', StringComparison.Ordinal) is > 4 and var hyphen:
                return TimeWords.Of(lower.AsSpan(0, hyphen)) is { Kind: TimeWordKind.Tens } tens && TimeWords.Of(lower.AsSpan(hyphen + 1)) is { Kind: TimeWordKind.Ordinal, Value: < 10 } ones
                    ? tens.Value + ones.Value
                    : -1;
            case TimeWordKind.Digits when lower.Length is >= 3 and <= 5 && lower[^2..] is "st" or "nd" or "rd" or "th":
                return Number(lower.AsSpan(0, lower.Length - 2));
            default:
                return -1;
        }
    }

    /// <summary>The number of an ordinal of one or two tokens ("twenty first"), or -1, and the token after it.</summary>
    public int Ordinal(int token, out int end)
    {
        if (Kind(token) == TimeWordKind.Tens && Kind(token + 1) == TimeWordKind.Ordinal && Value(token + 1) < 10)
        {
            end = token + 2;
            return Value(token) + Value(token + 1);
        }

        end = token + 1;
        return Ordinal(token);
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        digits.Length <= 8 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
