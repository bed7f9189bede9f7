using System.Diagnostics;
using System.Globalization;

using FactCheck.Knowledge;

namespace FactCheck.Benchmarks;

/// <summary>Prints what the tenure table costs: its load, the first of the process and again, and a lookup by person, office and date.</summary>
internal static class TenureLookups
{
    private const int Rounds = 200;
    private const int Loads = 20;

    public static void Run(TextWriter output)
    {
        // Processor time, which a busy machine stretches less than the clock.
        TenureTable table = Cost(output, "first load in the process", 1, static () => TenureTable.Core);
        Cost(output, "and the first look-ups", 1, () => LookUp(table));
        Cost(output, "load again", Loads, PackedTenures.ReadCore);
        Cost(output, "load again, with look-ups", Loads, static () => LookUp(PackedTenures.ReadCore()));
        Cost(output, "load again, every row made", Loads, static () => PackedTenures.ReadCore().Tenures.Length);
        using Stream packed = typeof(TenureTable).Assembly.GetManifestResourceStream("Knowledge/tenures.bin")!;
        Write(output, "packed", packed.Length / 1024.0, "KiB");
        Measure(output, "PersonsKnownAs, full names", [.. table.Persons.Select(person => person.Name)], name => table.PersonsKnownAs(name).Length);
        Measure(output, "FindOffice, title and country", [.. table.Offices], office => table.FindOffice(office.Title, office.Organisation) is null ? 0 : 1);
        Measure(output, "HoldersOn, one day", [.. table.Offices], office => table.HoldersOn(office.Id, new(2020, 5, 20)).Length);
        Measure(output, "Holds, one day", [.. table.Tenures], tenure => (int)table.Holds(tenure.PersonId, tenure.OfficeId, new(2020, 5, 20)));
    }

    // One of each kind, which forms every index.
    private static int LookUp(TenureTable table)
    {
        OfficeHolder person = table.PersonsKnownAs("Mark Rutte")[0];
        Office office = table.FindOffice("chief", "NATO")!;
        return (int)table.Holds(person.Id, office.Id, new(2025, 5, 20)) + table.TenuresOf(person.Id).Length + table.PersonsBySurname("Rutte").Length
            + (table.FindOffice("secretary of state", null) is null ? 0 : 1);
    }

    private static T Cost<T>(TextWriter output, string what, int times, Func<T> work)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        T made = work();
        for (int i = 1; i < times; i++)
        {
            work();
        }

        double time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / times;
        Write(output, what, time, "ms of processor");
        Write(output, "", (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1024.0 / times, "KiB allocated");
        return made;
    }

    private static void Measure<T>(TextWriter output, string what, T[] items, Func<T, int> ask)
    {
        int sum = items.Sum(ask);
        int rounds = Math.Max(1, Rounds * 1000 / items.Length);
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < rounds; i++)
        {
            sum += items.Sum(ask);
        }

        Write(output, what, watch.Elapsed.TotalMicroseconds / rounds / items.Length, sum == 0 ? "µs (nothing found)" : "µs");
    }

    private static void Write(TextWriter output, string what, double value, string unit) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32}{value,10:F2} {unit}"));
}
