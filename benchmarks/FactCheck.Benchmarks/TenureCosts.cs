using System.Diagnostics;
using System.Globalization;

using FactCheck.Knowledge;

namespace FactCheck.Benchmarks;

/// <summary>Loads the packed tenure table and asks it, and prints how long a load and a look-up take: the first load with the compiling of its code, and the median of the next.</summary>
internal static class TenureCosts
{
    private const int Loads = 21;
    private const int Rounds = 20;

    public static void Run(TextWriter output)
    {
        double first = Milliseconds(static () => PackedTenures.ReadCore());
        double[] loads = [.. Enumerable.Range(0, Loads).Select(_ => Milliseconds(static () => PackedTenures.ReadCore())).Order()];
        TenureTable table = PackedTenures.ReadCore();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{table.Tenures.Length} tenures, {table.Persons.Length} persons, {table.Offices.Length} offices, {table.Jurisdictions.Length} countries and bodies"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load: first {first:0.0} ms, then {loads[Loads / 2]:0.0} ms"));

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

    private static double Milliseconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
