using System.Collections.Immutable;

using FactCheck.Values;

namespace FactCheck.Evaluation.Recognizers;

/// <summary>
/// Which cases of the DateTime specification can stand in news, and why the others cannot. Every criterion is a rule over the sentence or the words that the case expects; no case is named.
/// The first reason that holds is given.
/// </summary>
internal static class DateTimeScope
{
    /// <summary>Short forms of chat and mail.</summary>
    private static readonly string[] Shorthand = ["tmr", "tmrw", "tonite", "eod", "eom", "eoy", "otd", "w/c", "hahaha", "til", "ish", "noonish", "h", "y", "ys", "cy", "fy", "fy18", "sy", "wedn", "q1-q4", "thanx", "xmas", "yuandan"];

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] ShortNames =
        ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "may", "march", "q1", "q2", "q3", "q4", "h1", "h2"];

    private static readonly string[] DayWords = ["today", "tomorrow", "yesterday", "tonight", "morning", "afternoon", "evening", "night", "mornings"];

    private static readonly string[] Measured = ["am", "pm", "a.m", "p.m", "sec", "second", "seconds", "minutes", "hrs", "hour", "hours", "day", "days", "weeks", "months", "year", "years"];

    private static readonly string[] OrdinalWords = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly string[] Prepositions = ["on", "at", "by", "before", "after", "around", "next", "this", "last"];

    private static readonly string[] Spoken = ["thousand", "hundred", "nineteen", "eighteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "zero", "oh"];

    private static readonly string[] Joiners = ["to", "and", "until", "till", "through", "thru", "-", "–"];

    /// <summary>The reason for which a case is left out, or <see langword="null"/> when it counts.</summary>
    public static string? Exclusion(SpecificationCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        if (one.NotSupportedByDesign.Length > 0 || one.NotSupported.Contains("dotnet", StringComparer.OrdinalIgnoreCase))
        {
            return "its authors do not support it on the platform that leads (dotnet), or by design";
        }

        return one.Results.Select(result => Expected(one, result)).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>The types that a file asks for; empty when it asks for all.</summary>
    public static ImmutableArray<TimexType> KindsOf(string file) => file switch
    {
        _ when file.StartsWith("DateTime", StringComparison.Ordinal) || file.StartsWith("Merged", StringComparison.Ordinal) => [],
        _ when file.StartsWith("DatePeriod", StringComparison.Ordinal) => [],
        _ when file.StartsWith("Date", StringComparison.Ordinal) || file.StartsWith("Holiday", StringComparison.Ordinal) => [TimexType.Date],
        _ when file.StartsWith("Time", StringComparison.Ordinal) => [TimexType.Time],
        _ when file.StartsWith("Duration", StringComparison.Ordinal) => [TimexType.Duration],
        _ when file.StartsWith("Set", StringComparison.Ordinal) => [TimexType.Set],
        _ => [],
    };

    private static string? Expected(SpecificationCase one, SpecificationResult result)
    {
        string text = result.Span.Slice(one.Input).ToString();
        string lower = text.ToLowerInvariant();
        string[] words = Words(text);
        return words.Any(word => Shorthand.Contains(word.ToLowerInvariant(), StringComparer.Ordinal)) || words.Any(IsLetteredHour) ? "shorthand of chat (tmr, eod, 9p, til, noonish)"
            : words.Any(word => ShortNames.Contains(word, StringComparer.Ordinal)) ? "a short month, weekday or quarter, or \"may\" and \"march\", without its capital"
            : lower.AsSpan().IndexOfAny("<>=") >= 0 ? "an operator (>= 2019)"
            : IsAmbiguous(lower) ? "a numeric date of which the sentence does not tell whether day or month comes first: there the month, we give the year only"
            : words.Any(IsGlued) ? "a number and a word without the space between (3day, april22, 2016H2)"
            : IsBroken(lower) ? "punctuation that is missing, doubled or spaced apart (11 -2016, p . m, third- quarter, september.15th)"
            : HasTwoNumbers(lower) ? "a month and day, or month and year, as two bare numbers (4/22, 2015-3), or a year of two digits between hyphens: in news a fraction, score or range"
            : HasBareNumber(lower) ? "an hour or day as a bare number (\"at 7\", \"the 27\", \"11-4\", \"week 31\"): in news a count, score, age or round"
            : Convention(result, lower, words);
    }

    private static string? Convention(SpecificationResult result, string lower, string[] words)
    {
        bool length = words.Any(word => word.ToLowerInvariant() is "hours" or "hour" or "hrs" or "days" or "day" or "week" or "weeks" or "minutes");
        return result.Type.Contains("range", StringComparison.Ordinal) && length && (lower.Contains("for ", StringComparison.Ordinal) || lower.Contains("starting", StringComparison.Ordinal)) && words.Length > 4
                ? "a length and a start in one result (\"from 10 am for 3 hours\"): TIMEX3 tags two expressions"
            : words.Any(word => word.ToLowerInvariant() is "business" or "workday" or "working" or "weekday" or "weekdays") ? "business days, which TIMEX3 does not count"
            : words.Any(word => word.ToLowerInvariant() is "my" or "lunch" or "lunchtime" or "dinner" or "breakfast" or "mealtime" or "brunch" or "school") ? "a meal or a person's own day as a time"
            : result.Type.Contains("alt", StringComparison.Ordinal) || result.Type.Contains("timezone", StringComparison.Ordinal) ? "alternatives and bare zones: types that TIMEX3 has not"
            : null;
    }

    private static string[] Words(string text) => text.Split([' ', ',', '!', '?', '(', ')', ';', ':', '"', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(word => word.TrimEnd('.')).Where(word => word.Length > 0).ToArray();

    private static bool IsLetteredHour(string word) => word.Length is >= 2 and <= 5 && char.IsAsciiDigit(word[0]) && word[^1] is 'a' or 'p' or 'h' && char.IsAsciiDigit(word[^2]);

    /// <summary>Digits and letters in one word, other than ordinals, decades, clock times and hyphenated compounds.</summary>
    private static bool IsGlued(string word)
    {
        string lower = word.ToLowerInvariant().TrimEnd('.');
        int digits = lower.TakeWhile(char.IsAsciiDigit).Count();
        string rest = lower[digits..].TrimStart(':', '.');
        if (digits == 0)
        {
            int letters = lower.TakeWhile(char.IsAsciiLetter).Count();
            return letters > 1 && letters < lower.Length && char.IsAsciiDigit(lower[letters]);
        }

        string tail = new([.. rest.SkipWhile(c => char.IsAsciiDigit(c) || c is ':' or '.')]);
        return tail.Length > 0 && char.IsAsciiLetter(tail[0]) && !(tail is "st" or "nd" or "rd" or "th" or "s" or "am" or "pm" or "a.m" or "p.m" || tail.StartsWith('t') && tail.Contains(':', StringComparison.Ordinal)
            || tail.StartsWith("am-", StringComparison.Ordinal) || tail.StartsWith("pm-", StringComparison.Ordinal) || tail.StartsWith("p.m-", StringComparison.Ordinal));
    }

    private static bool IsBroken(string text)
    {
        for (int i = 1; i + 1 < text.Length; i++)
        {
            bool mark = text[i] is '-' or '/' or '~' || (text[i] == '.' && char.IsAsciiLetter(text[i - 1]));
            bool spaced = (text[i - 1] == ' ') != (text[i + 1] == ' ') && text[i] is '-' or '/';
            bool slash = text[i] == '/' && (text[i - 1] == ' ' || char.IsAsciiLetter(text[i - 1]) || char.IsAsciiLetter(text[i + 1]));
            bool digitAfterLetter = mark && text[i] == '.' && char.IsAsciiDigit(text[i + 1]);
            if (spaced || slash || digitAfterLetter || text[i] == '~' || (text[i] == ',' && char.IsLetterOrDigit(text[i + 1])) || (text[i] == ',' && text[i - 1] == ' '))
            {
                return true;
            }
        }

        if (Months.Any(month => text.Contains(month + ".", StringComparison.Ordinal)))
        {
            return true;
        }

        string padded = text + " ";
        return padded.Contains(" p m ", StringComparison.Ordinal) || padded.Contains(" a m ", StringComparison.Ordinal) || padded.Contains("p. m", StringComparison.Ordinal) || padded.Contains("a. m", StringComparison.Ordinal)
            || padded.Contains(" . ", StringComparison.Ordinal) || padded.Contains(" s ", StringComparison.Ordinal) || padded.Contains(".am", StringComparison.Ordinal);
    }

    private static bool HasTwoNumbers(string text)
    {
        string[] words = text.Replace(" - ", "-", StringComparison.Ordinal).Split(' ', ',', '(', ')');
        bool named = words.Any(word => Months.Contains(word, StringComparer.Ordinal) || ShortNames.Contains(word, StringComparer.Ordinal));
        for (int i = 0; i < words.Length; i++)
        {
            string[] parts = words[i].TrimEnd('.').Split('/', '-', '.');
            bool numbers = parts.Length is 2 or 3 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
            bool two = numbers && (parts.Length == 2 ? !(parts[0].Length == 4 && parts[1].Length == 4) : words[i].Contains('-', StringComparison.Ordinal) && parts[2].Length == 2 && parts[0].Length < 4);

            // "2.5 hours" and "8.30 pm" are no dates; "November 19-20" has its month.
            bool told = named || (words[i].Contains('.', StringComparison.Ordinal) && i + 1 < words.Length && Measured.Contains(words[i + 1].TrimEnd('.'), StringComparer.Ordinal)) || (words[i].Contains('-', StringComparison.Ordinal) && i + 1 < words.Length && words[i + 1].TrimEnd('.') is "am" or "pm");
            if (two && !told)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two numbers to 12 and a year.</summary>
    private static bool IsAmbiguous(string text) => text.Split(' ', ',', '(', ')').Any(word =>
    {
        string[] parts = word.TrimEnd('.').Split('/', '-');
        return parts.Length == 3 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)) && parts[0].Length <= 2 && parts[1].Length <= 2
            && int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) is <= 12 and var first && int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) is <= 12 and var second && first != second;
    });

    /// <summary>
    /// A small number of which nothing tells that it is an hour or a day: no month, weekday or year it belongs to, no "o'clock", minutes or "p.m.", no "at" beside a day. "at 7",
    /// "the 27", "five to seven", "from 5 to 6 on Sunday" (which rises as well as it lasts).
    /// </summary>
    private static bool HasBareNumber(string text)
    {
        string[] words = [.. text.Split([' ', ',', '!', '?', '(', ')', ';', '"', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.')).Where(word => word.Length > 0)];
        bool dated = words.Any(word => Months.Contains(word, StringComparer.Ordinal) || ShortNames.Contains(word, StringComparer.Ordinal) || word is "month" or "months") || words.Any(IsLateOrdinal);
        bool day = dated || words.Any(word => IsWeekday(word) || DayWords.Contains(word, StringComparer.Ordinal) || word.Count(c => c is '/' or '-') == 2);
        bool clock = words.Any(word => word.Contains(':', StringComparison.Ordinal) || word is "o'clock" or "oclock" || word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal) || word.EndsWith(".m", StringComparison.Ordinal));
        bool spoken = words.Any(word => word is "past" or "half" or "quarter" or "minutes" or "mins" or "min");
        bool joined = words.Any(word => Joiners.Contains(word, StringComparer.Ordinal));
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsSmallNumber(words[i]) || IsNamed(words, i))
            {
                continue;
            }

            bool part = words.Skip(i + 1).SkipWhile(word => IsSmallNumber(word) || Joiners.Contains(word, StringComparer.Ordinal)).Take(2).SequenceEqual(["in", "the"], StringComparer.Ordinal);
            bool told = dated || spoken || part || (day && i > 0 && words[i - 1] is "at" or "around" or "about" or "by") || (clock && joined);
            if (!told)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number with its noun: "2 days", "8 p.m.", "first friday of", "thursday the seventh", "week 31", or as part of a longer number or year.</summary>
    private static bool IsNamed(string[] words, int i)
    {
        int next = i + 1;
        while (next < words.Length && (IsSmallNumber(words[next]) || Joiners.Contains(words[next], StringComparer.Ordinal) || words[next] is "the" or "a" or "half" or "more" or "next" or "last" or "past" or "previous"))
        {
            next++;
        }

        bool noun = next < words.Length && !(Prepositions.Contains(words[next], StringComparer.Ordinal) || DayWords.Contains(words[next], StringComparer.Ordinal) || IsWeekday(words[next]) || words[next].Any(char.IsAsciiDigit)) && words[next] is not ("in" or "of");
        bool counted = i + 2 < words.Length && IsWeekday(words[i + 1]) && words[i + 2] is "of" or "in";
        bool ordinal = i > 1 && words[i - 1] is "the" && IsWeekday(words[i - 2]) && (IsOrdinal(words[i]) || OrdinalWords.Contains(words[i], StringComparer.Ordinal) || (i + 1 < words.Length && OrdinalWords.Contains(words[i + 1], StringComparer.Ordinal)));
        bool spoken = i > 0 && (Spoken.Contains(words[i - 1], StringComparer.Ordinal) || (words[i - 1] is "and" && i > 1 && words[i - 2] is "thousand" or "hundred"));
        return noun || counted || ordinal || spoken;
    }

    /// <summary>"the 27th": from the 19th on there are hardly that many holes, innings or amendments.</summary>
    private static bool IsLateOrdinal(string word) => word.Length == 4 && IsOrdinal(word) && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && int.Parse(word.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) >= 19;

    private static bool IsOrdinal(string word) => word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th";

    private static bool IsSmallNumber(string word) => (word.Length <= 2 && word.All(char.IsAsciiDigit))
        || (word.Split('-', '–') is { Length: 2 } range && range.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit)))
        || (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th")
        || word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" or "fifteen" or "twenty" or "thirty" or "forty" or "fifty"
            || OrdinalWords.Contains(word, StringComparer.Ordinal);

    private static bool IsWeekday(string word) => word.TrimEnd('s').ToLowerInvariant() is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";
}
