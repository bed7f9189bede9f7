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
    private static readonly string[] Shorthand = ["tmr", "tmrw", "tonite", "eod", "eom", "eoy", "otd", "w/c", "hahaha", "til", "ish", "noonish", "h", "y", "ys", "cy", "fy", "fy18", "sy", "wedn", "q1-q4", "thanx", "xmas", "oclock", "yuandan"];

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] ShortNames =
        ["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "may", "march", "q1", "q2", "q3", "q4", "h1", "h2"];

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
            : HasBareNumber(words) ? "an hour or day as a bare number (\"at 7\", \"the 27\", \"11-4\"): in news a count, score or age"
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

    private static bool HasTwoNumbers(string text) => text.Replace(" - ", "-", StringComparison.Ordinal).Split(' ', ',', '(', ')').Any(word =>
    {
        string[] parts = word.TrimEnd('.').Split('/', '-', '.');
        bool numbers = parts.Length is 2 or 3 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        return numbers && (parts.Length == 2 ? !(parts[0].Length == 4 && parts[1].Length == 4) : word.Contains('-', StringComparison.Ordinal) && parts[2].Length == 2 && parts[0].Length < 4);
    });

    /// <summary>Two numbers to 12 and a year.</summary>
    private static bool IsAmbiguous(string text) => text.Split(' ', ',', '(', ')').Any(word =>
    {
        string[] parts = word.TrimEnd('.').Split('/', '-');
        return parts.Length == 3 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)) && parts[0].Length <= 2 && parts[1].Length <= 2
            && int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture) is <= 12 and var first && int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) is <= 12 and var second && first != second;
    });

    /// <summary>A small number or number word beside which nothing tells that it is an hour or a day.</summary>
    private static bool HasBareNumber(string[] words)
    {
        string[] lower = [.. words.Select(word => word.ToLowerInvariant())];
        for (int i = 0; i < lower.Length; i++)
        {
            if (!IsSmallNumber(lower[i]))
            {
                continue;
            }

            int next = i + 1;
            while (next < lower.Length && (IsSmallNumber(lower[next]) || Joiners.Contains(lower[next], StringComparer.Ordinal) || lower[next] is "the" or "a" or "half" or "more"))
            {
                next++;
            }

            bool after = next < lower.Length && lower[next] is not ("on" or "at" or "today" or "tomorrow" or "yesterday" or "tonight" or "next" or "this" or "last" or "by" or "before" or "after" or "around") && !IsWeekday(lower[next]) && !(lower[next] is "in" && next + 2 >= lower.Length);
            bool before = i > 0 && (Months.Contains(lower[i - 1], StringComparer.Ordinal) || ShortNames.Contains(lower[i - 1], StringComparer.Ordinal) || lower[i - 1] is "week" or "past" or "to" && i > 1 && lower[i - 2] is "quarter" or "minutes" or "mins");
            bool joinedBefore = i > 1 && (Joiners.Contains(lower[i - 1], StringComparer.Ordinal) || lower[i - 1] is "the" or "between") && lower[..(i - 1)].Any(word => Months.Contains(word, StringComparer.Ordinal) || word.EndsWith('m') && char.IsAsciiDigit(word[0]));
            bool spoken = i > 0 && (IsSmallNumber(lower[i - 1]) || lower[i - 1] is "thousand" or "hundred" || (lower[i - 1] is "and" && i > 1 && lower[i - 2] is "thousand" or "hundred"));
            if (!after && !before && !joinedBefore && !spoken)
            {
                return true;
            }

            i = Math.Max(i, next - 1);
        }

        return false;
    }

    private static bool IsSmallNumber(string word) => (word.Length <= 2 && word.All(char.IsAsciiDigit))
        || (word.Split('-', '–') is { Length: 2 } range && range.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit)))
        || (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th")
        || word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" or "fifteen" or "twenty" or "thirty" or "forty" or "fifty"
            or "first" or "second" or "third" or "fourth" or "fifth" or "sixth" or "seventh" or "eighth" or "ninth" or "tenth";

    private static bool IsWeekday(string word) => word.TrimEnd('s').ToLowerInvariant() is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";
}
