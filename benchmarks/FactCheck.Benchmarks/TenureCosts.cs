using System.Diagnostics;
using System.Globalization;

using FactCheck.Knowledge;

namespace FactCheck.Benchmarks;

/// <summary>
/// Loads the packed tenure table and asks it, and prints how long a load and a look-up take: the first load with the compiling of its code, then the shortest of the next
/// and their mean processor time, which other work on the machine does not lengthen.
/// </summary>
internal static class TenureCosts
{
    private const int Loads = 21;
    private const int Rounds = 20;

    public static void Run(TextWriter output)
    {
        Cost first = Load();
        Cost[] loads = [.. Enumerable.Range(0, Loads).Select(_ => Load())];
        TenureTable table = PackedTenures.ReadCore();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{table.Tenures.Length} tenures, {table.Persons.Length} persons, {table.Offices.Length} offices, {table.Jurisdictions.Length} countries and bodies"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load: first {first}, then {new Cost(loads.Min(load => load.Elapsed), loads.Average(load => load.Processor))}"));

        string[] names = [.. table.Persons.Select(person => person.Name)];
        (string Title, string Place)[] titles = [.. table.Offices.Select(office => (office.Title, office.Organisation))];
        Tenure[] tenures = [.. table.Tenures];
        Print(output, "person by name", names.Length, i => table.PersonsNamed(names[i]).Length);
        Print(output, "office by title and place", titles.Length, i => table.FindOffice(titles[i].Title, titles[i].Place) is null ? 0 : 1);
        Print(output, "holder by person, office and date", tenures.Length, i => (int)table.Holds(tenures[i].PersonId, tenures[i].OfficeId, tenures[i].KnownThrough));
    }

    private static void Print(TextWriter output, string what, int count, Func<int, int> ask)
    {
        long found = 0;
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            best = Math.Min(best, Milliseconds(() =>
            {
                for (int i = 0; i < count; i++)
                {
                    found += ask(i);
                }
            }));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {1e6 * best / count:0} ns over {count} ({found / Rounds} found)"));
    }

    private static Cost Load()
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        double elapsed = Milliseconds(static () => PackedTenures.ReadCore());
        return new(elapsed, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static double Milliseconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private readonly record struct Cost(double Elapsed, double Processor)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Elapsed:0.0} ms, {Processor:0.0} ms of processor time");
    }
}
