using System.Globalization;
using System.Text;

using FactCheck.Values;

namespace FactCheck.Extraction.Times;

/// <summary>Units of time: their length and how TIMEX3 writes them.</summary>
internal static class Timescale
{
    /// <summary>The mean length of a unit in seconds; a month is a twelfth of a Gregorian year.</summary>
    public static double Seconds(TimeGranularity unit) => unit switch
    {
        TimeGranularity.Second => 1,
        TimeGranularity.Minute => 60,
        TimeGranularity.Hour => 3600,
        TimeGranularity.PartOfDay or TimeGranularity.Day => 86_400,
        TimeGranularity.Weekend => 2 * 86_400,
        TimeGranularity.Week => 7 * 86_400,
        TimeGranularity.Month => 365.2425 * 86_400 / 12,
        TimeGranularity.Season or TimeGranularity.Quarter => 365.2425 * 86_400 / 4,
        TimeGranularity.HalfYear => 365.2425 * 86_400 / 2,
        TimeGranularity.Year => 365.2425 * 86_400,
        TimeGranularity.Decade => 3652.425 * 86_400,
        TimeGranularity.Century => 36_524.25 * 86_400,
        _ => 0,
    };

    public static string Letter(TimeGranularity unit) => unit switch
    {
        TimeGranularity.Second => "S",
        TimeGranularity.Minute => "M",
        TimeGranularity.Hour => "H",
        TimeGranularity.PartOfDay or TimeGranularity.Day => "D",
        TimeGranularity.Weekend => "WE",
        TimeGranularity.Week => "W",
        TimeGranularity.Month => "M",
        TimeGranularity.Season => "SU",
        TimeGranularity.Quarter => "Q",
        TimeGranularity.HalfYear => "H",
        TimeGranularity.Year => "Y",
        TimeGranularity.Decade => "DE",
        TimeGranularity.Century => "CE",
        _ => "X",
    };

    public static string SeasonCode(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    /// <summary>The TIMEX3 value of a length: <c>P2Y</c>, <c>PT1H30M</c>, <c>PXD</c> for a vague number of days.</summary>
    public static string LengthValue(double count, TimeGranularity unit)
    {
        bool clock = unit is TimeGranularity.Second or TimeGranularity.Minute or TimeGranularity.Hour;
        string prefix = clock ? "PT" : "P";
        if (double.IsNaN(count))
        {
            return prefix + "X" + (unit == TimeGranularity.Quarter ? "M" : Letter(unit));
        }

        if (unit is TimeGranularity.Decade or TimeGranularity.Century)
        {
            return "P" + Number(count * (unit == TimeGranularity.Decade ? 10 : 100)) + "Y";
        }

        if (clock && count % 1 != 0 && unit != TimeGranularity.Second)
        {
            double minutes = Math.Round(count * Seconds(unit) / 60, 6);
            double hours = Math.Floor(minutes / 60);
            string tail = minutes % 60 == 0 ? "" : Number(minutes % 60) + "M";
            return "PT" + (hours > 0 ? Number(hours) + "H" : "") + tail;
        }

        if (unit == TimeGranularity.Year && count % 1 != 0 && Math.Round(count * 12, 3) % 1 == 0)
        {
            double months = Math.Round(count * 12);
            return count < 1 ? "P" + Number(months) + "M" : "P" + Number(Math.Floor(count)) + "Y" + Number(months % 12) + "M";
        }

        // ISO 8601 counts no quarters.
        return unit is TimeGranularity.Quarter ? "P" + Number(count * 3) + "M" : prefix + Number(count) + Letter(unit);
    }

    /// <summary>The TIMEX3 value of a length in several units: <c>P2Y1M21D</c>, <c>PT2H12M</c>, <c>P1DT2H</c>.</summary>
    public static string LengthValue(TimeExpression e)
    {
        var date = new StringBuilder("P");
        var clock = new StringBuilder("T");
        foreach ((double count, TimeGranularity unit) in e.Further.Insert(0, (e.Count, e.Unit)).OrderByDescending(part => part.Unit))
        {
            (unit <= TimeGranularity.Hour ? clock : date).Append(Number(count)).Append(Letter(unit));
        }

        return clock.Length > 1 ? date.Append(clock).ToString() : date.ToString();
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
