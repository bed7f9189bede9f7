using System.Diagnostics;
using System.Globalization;

using FactCheck.Knowledge;

namespace FactCheck.Benchmarks;

/// <summary>Prints what the tenure table costs: its load, the first of the process and again, and a lookup by person, office and date.</summary>
internal static class TenureLookups
{
    private const int Rounds = 200;

    public static void Run(TextWriter output)
    {
        // Processor time, which a busy machine stretches less than the clock.
        TimeSpan start = Environment.CpuUsage.TotalTime;
        TenureTable table = TenureTable.Core;
        Write(output, "first load in the process", (Environment.CpuUsage.TotalTime - start).TotalMilliseconds, "ms of processor");
        start = Environment.CpuUsage.TotalTime;
        const int Loads = 10;
        for (int i = 0; i < Loads; i++)
        {
            PackedTenures.ReadCore();
        }

        Write(output, "load again", (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / Loads, "ms of processor");
        using Stream packed = typeof(TenureTable).Assembly.GetManifestResourceStream("Knowledge/tenures.bin")!;
        Write(output, "packed", packed.Length / 1024.0, "KiB");
        Measure(output, "PersonsKnownAs, full names", [.. table.Persons.Select(person => person.Name)], name => table.PersonsKnownAs(name).Length);
        Measure(output, "FindOffice, title and country", [.. table.Offices], office => table.FindOffice(office.Title, office.Organisation) is null ? 0 : 1);
        Measure(output, "HoldersOn, one day", [.. table.Offices], office => table.HoldersOn(office.Id, new(2020, 5, 20)).Length);
        Measure(output, "Holds, one day", [.. table.Tenures], tenure => (int)table.Holds(tenure.PersonId, tenure.OfficeId, new(2020, 5, 20)));
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
