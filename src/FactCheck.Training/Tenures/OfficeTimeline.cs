using System.Collections.Immutable;

using FactCheck.Knowledge;
using FactCheck.Values;

namespace FactCheck.Training.Tenures;

/// <summary>
/// Brings the rows of one office together: rows of one person within sixty days become one, and where two persons of an exclusive office overlap by more than a
/// handover the row of the better source stands and the other is cut or left out.
/// </summary>
internal sealed class OfficeTimeline(Office office, PersonRegistry persons, BuildReport report)
{
    private const int MergeDays = 60;
    private readonly List<RawTenure> placed = [];

    public IReadOnlyList<RawTenure> Placed => placed;

    public void Add(IEnumerable<RawTenure> rows)
    {
        foreach (RawTenure row in rows.OrderByDescending(row => row.Source.Rank).ThenBy(First).ThenBy(row => row.Name, StringComparer.Ordinal).ThenBy(Last))
        {
            Add(row);
        }

        Trim();
    }

    private void Add(RawTenure row)
    {
        int same = placed.FindIndex(other => IsNear(other, row) && other.IsActing == row.IsActing && IsSamePerson(other, row));
        if (same >= 0)
        {
            persons.Same(placed[same], row);
            placed[same] = Merge(placed[same], row);
            return;
        }

        if (Fit(row) is { } fitting)
        {
            placed.Add(fitting);
        }
    }

    // Hand-written rows are meant as they stand: John Paul I and John Paul II took office within sixty days.
    private bool IsSamePerson(RawTenure one, RawTenure other) => (one.PersonId.Length == 0 || other.PersonId.Length == 0)
        && (persons.AreOne(one, other) || PersonNames.Match(one, other, isNear: Math.Abs(First(one).DayNumber - First(other).DayNumber) <= MergeDays));

    // Overlapping, or with so short a time between that it is one term.
    private static bool IsNear(RawTenure one, RawTenure other) =>
        First(one).DayNumber - MergeDays <= Last(other).DayNumber && First(other).DayNumber - MergeDays <= Last(one).DayNumber;

    private RawTenure Merge(RawTenure kept, RawTenure row)
    {
        RawTenure merged = kept with { Variants = [.. kept.Variants.Append(row.Name).Concat(row.Variants).Distinct(StringComparer.Ordinal)] };
        if (merged.WikidataId.Length == 0)
        {
            merged = merged with { WikidataId = row.WikidataId };
        }

        if (IsFiner(row.Start, kept.Start))
        {
            merged = merged with { Start = row.Start };
        }

        bool isNextTerm = kept.Source == row.Source && First(row).DayNumber >= Last(kept).DayNumber - TenureTable.HandoverDays;
        if (isNextTerm)
        {
            return merged with { End = row.End, EndIsDerived = row.EndIsDerived, KnownThrough = Later(kept.KnownThrough, row.KnownThrough), Reference = Both(kept, row) };
        }

        // The lists of cabinets show each start of a person beside each end: the terms of one government after the other.
        if (kept.Source == TenureSource.Cabinets && row.Source == TenureSource.Cabinets && First(row) <= Last(kept) && Last(row) > Last(kept))
        {
            return merged with { End = row.End, KnownThrough = Later(kept.KnownThrough, row.KnownThrough) };
        }

        if (kept.End.IsEmpty)
        {
            // An open row of the better source that the other still shows later, or ends later, is known for longer.
            return row.End.IsEmpty || Last(row) >= kept.KnownThrough.AddDays(-TenureTable.HandoverDays)
                ? merged with { End = row.End, EndIsDerived = row.EndIsDerived, KnownThrough = Later(kept.KnownThrough, row.KnownThrough), Reference = row.KnownThrough > kept.KnownThrough ? Both(kept, row) : kept.Reference }
                : Disagree(merged, row);
        }

        // A term that ended as this one began says nothing of its end.
        bool isTermBefore = !row.End.IsEmpty && Last(row).DayNumber <= First(kept).DayNumber + TenureTable.HandoverDays;
        if (kept.EndIsDerived && !row.EndIsDerived && !row.End.IsEmpty && !isTermBefore)
        {
            return merged with { End = row.End, EndIsDerived = false, KnownThrough = row.KnownThrough, Reference = Both(kept, row) };
        }

        return IsFiner(row.End, kept.End) && !row.EndIsDerived ? merged with { End = row.End, KnownThrough = row.KnownThrough } : Disagree(merged, row);
    }

    private RawTenure Disagree(RawTenure kept, RawTenure row)
    {
        bool ends = !row.EndIsDerived && !kept.End.IsEmpty && !row.End.IsEmpty && Math.Abs(Last(kept).DayNumber - Last(row).DayNumber) > TenureTable.HandoverDays;
        bool isStale = row.End.IsEmpty && !kept.End.IsEmpty && row.KnownThrough > Last(kept);
        if (ends || isStale || (kept.End.IsEmpty && !row.End.IsEmpty))
        {
            report.Conflict(kept, row, isStale ? "is shown as open against" : "ends differently from");
        }

        return kept;
    }

    // Two rows of one person may have grown into the next holder's time when they were brought together.
    private void Trim()
    {
        if (!office.IsExclusive)
        {
            return;
        }

        placed.Sort((one, other) => (First(one), one.Name).CompareTo((First(other), other.Name)));
        for (int i = 0; i < placed.Count; i++)
        {
            int next = placed.FindIndex(i + 1, row => !row.IsActing);
            if (!placed[i].IsActing && next > 0 && Last(placed[i]).DayNumber > First(placed[next]).DayNumber + TenureTable.HandoverDays)
            {
                placed[i] = CutAt(placed[i], placed[next]);
            }
        }
    }

    /// <summary>The row as far as the rows before it leave room; <see langword="null"/> when they leave none.</summary>
    private RawTenure? Fit(RawTenure row)
    {
        if (!office.IsExclusive || row.IsActing)
        {
            return row;
        }

        for (int i = 0; i < placed.Count; i++)
        {
            RawTenure other = placed[i];
            if (other.IsActing || Overlap(other, row) <= TenureTable.HandoverDays)
            {
                continue;
            }

            if (First(row).DayNumber + TenureTable.HandoverDays < First(other).DayNumber)
            {
                if (!row.EndIsDerived)
                {
                    report.Conflict(other, row, row.End.IsEmpty ? "is open and stale against" : "overlaps");
                }

                row = CutAt(row, other);
            }
            else if (other.EndIsDerived || other.End.IsEmpty || (other.Source == row.Source && Last(row) >= Last(other)))
            {
                // Whoever came later and was seen for a while shows that an open row is stale, but for the hand-written ones.
                bool isStale = other.End.IsEmpty && other.Source != TenureSource.Hand && row.KnownThrough.DayNumber >= First(row).DayNumber + MergeDays;
                bool isLater = First(row) > other.KnownThrough || other.Source == row.Source || isStale;
                if (!isLater)
                {
                    report.Conflict(other, row, "is left out against");
                    return null;
                }

                if (!other.EndIsDerived)
                {
                    report.Conflict(row, other, "is cut at");
                }

                placed[i] = CutAt(other, row);
            }
            else
            {
                report.Conflict(other, row, "is left out against");
                return null;
            }
        }

        return First(row) <= Last(row) ? row : null;
    }

    // Until the other's start at most; what is certain of it stays what its source vouches for.
    private static RawTenure CutAt(RawTenure row, RawTenure next) => row with
    {
        End = next.Start,
        EndIsDerived = true,
        KnownThrough = row.End.IsEmpty || row.KnownThrough >= First(next) ? Later(First(row), Earlier(row.KnownThrough, First(next))) : row.KnownThrough,
    };

    private static int Overlap(RawTenure one, RawTenure other)
    {
        DateOnly start = Later(First(one), First(other));
        DateOnly end = Earlier(Last(one), Last(other));
        return end.DayNumber - start.DayNumber;
    }

    private static bool IsFiner(PartialDate date, PartialDate than) =>
        !than.IsEmpty && (than.Month is null || than.Day is null) && date.ToDateOnly() is not null && date.CompareTo(than) == Agreement.Compatible;

    private static string Both(RawTenure kept, RawTenure row) =>
        kept.Reference.Contains(row.Reference, StringComparison.Ordinal) || kept.Reference.Contains("Factbook", StringComparison.Ordinal) == row.Reference.Contains("Factbook", StringComparison.Ordinal)
            ? kept.Reference : $"{kept.Reference}; {row.Reference}";

    private static DateOnly First(RawTenure row) => new(row.Start.Year!.Value, row.Start.Month ?? 1, row.Start.Day ?? 1);

    private static DateOnly Last(RawTenure row) => row.End.IsEmpty ? DateOnly.MaxValue : WikidataSources.LastDay(row.End);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
