using FactCheck.Language;

namespace FactCheck.Extraction.Times;

/// <summary>Tells from an article's own dates whether it writes the day or the month first.</summary>
internal static class DateOrder
{
    /// <summary>
    /// <see langword="true"/> for 17/03/2025, <see langword="false"/> for 3/17/2025, <see langword="null"/> when the article does not tell or tells both. A numeric
    /// date that can be read in one way only decides; without one, "17 March" against "March 17" does.
    /// </summary>
    public static bool? Of(AnalyzedText text)
    {
        int dayFirst = 0, monthFirst = 0, wordsDayFirst = 0, wordsMonthFirst = 0;
        bool anyNumeric = false;
        for (int i = 0; i < text.Count; i++)
        {
            string lower = text.Lower[i];
            if (NumericDate.TryRead(lower, out int first, out int second, out _))
            {
                anyNumeric = true;
                dayFirst += first > 12 ? 1 : 0;
                monthFirst += second > 12 ? 1 : 0;
            }
        }

        if (!anyNumeric || dayFirst + monthFirst > 0)
        {
            return dayFirst > 0 == monthFirst > 0 ? null : dayFirst > 0;
        }

        for (int i = 0; i < text.Count; i++)
        {
            if (TimeWords.Of(text.Lower[i]).Kind is TimeWordKind.Month or TimeWordKind.MonthShort or TimeWordKind.MonthDotted)
            {
                wordsDayFirst += i > 0 && IsDay(text.Lower[i - 1]) ? 1 : 0;
                wordsMonthFirst += i + 1 < text.Count && IsDay(text.Lower[i + 1]) ? 1 : 0;
            }
        }

        return wordsDayFirst > 0 == wordsMonthFirst > 0 ? null : wordsDayFirst > 0;
    }

    private static bool IsDay(string lower) => lower.Length is 1 or 2 && lower.All(char.IsAsciiDigit);
}
