using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Text;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>
/// The compact form of a tenure table: one brotli stream of counted rows, in which persons, offices, jurisdictions and sources are named by their place in the
/// list before. <c>src/FactCheck.Training tenures</c> writes it; the library embeds the one that <c>docs/tenures.md</c> describes.
/// </summary>
internal static class PackedTenures
{
    private const string Magic = "factcheck-tenures-1";
    // How many times larger the unpacked table is, rounded up: one buffer is enough.
    private const int Ratio = 4;
    private const string Resource = "Knowledge/tenures.bin";

    public static TenureTable ReadCore()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without {Resource}.");
        return Read(stream);
    }

    public static TenureTable Read(Stream packed)
    {
        using var unpacked = new MemoryStream(packed.CanSeek ? (int)packed.Length * Ratio : 0);
        using (var brotli = new BrotliStream(packed, CompressionMode.Decompress, leaveOpen: true))
        {
            brotli.CopyTo(unpacked);
        }

        unpacked.Position = 0;
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        if (!string.Equals(reader.ReadString(), Magic, StringComparison.Ordinal))
        {
            throw new InvalidDataException("This is no packed tenure table of this version; build it again with 'FactCheck.Training tenures'.");
        }

        ImmutableArray<Jurisdiction> jurisdictions = List(reader, ReadJurisdiction);
        ImmutableArray<Office> offices = List(reader, r => ReadOffice(r, jurisdictions));
        ImmutableArray<OfficeHolder> persons = List(reader, ReadPerson);
        ImmutableArray<string> sources = List(reader, static r => r.ReadString());
        return new(jurisdictions, offices, persons, List(reader, r => ReadTenure(r, offices, persons, sources)));
    }

    public static byte[] Write(TenureTable table)
    {
        var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, Encoding.UTF8, leaveOpen: true))
        {
            Write(table, writer);
        }

        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(plain.GetBuffer().AsSpan(0, (int)plain.Length));
        }

        return packed.ToArray();
    }

    private static void Write(TenureTable table, BinaryWriter writer)
    {
        Dictionary<string, int> jurisdictions = Numbers(table.Jurisdictions.Select(place => place.Id));
        Dictionary<string, int> offices = Numbers(table.Offices.Select(office => office.Id));
        Dictionary<string, int> persons = Numbers(table.Persons.Select(person => person.Id));
        ImmutableArray<string> sources = [.. table.Tenures.Select(tenure => tenure.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> sourceNumbers = Numbers(sources);
        writer.Write(Magic);
        List(writer, table.Jurisdictions, WriteJurisdiction);
        List(writer, table.Offices, (w, office) => WriteOffice(w, office, jurisdictions[office.JurisdictionId]));
        List(writer, table.Persons, WritePerson);
        List(writer, sources, static (w, source) => w.Write(source));
        List(writer, table.Tenures, (w, tenure) =>
        {
            w.Write7BitEncodedInt(offices[tenure.OfficeId]);
            w.Write7BitEncodedInt((persons[tenure.PersonId] * 2) + (tenure.IsActing ? 1 : 0));
            w.Write7BitEncodedInt(Number(tenure.Start));
            w.Write7BitEncodedInt(Number(tenure.End));
            w.Write7BitEncodedInt(Number(PartialDate.From(tenure.KnownThrough)));
            w.Write7BitEncodedInt(sourceNumbers[tenure.Source]);
        });
    }

    private static Tenure ReadTenure(BinaryReader reader, ImmutableArray<Office> offices, ImmutableArray<OfficeHolder> persons, ImmutableArray<string> sources)
    {
        string office = offices[reader.Read7BitEncodedInt()].Id;
        int person = reader.Read7BitEncodedInt();
        PartialDate start = Date(reader.Read7BitEncodedInt());
        PartialDate end = Date(reader.Read7BitEncodedInt());
        DateOnly knownThrough = Date(reader.Read7BitEncodedInt()).ToDateOnly() ?? throw new InvalidDataException("The packed tenure table is damaged.");
        return new(persons[person / 2].Id, office, start, end, knownThrough, sources[reader.Read7BitEncodedInt()]) { IsActing = person % 2 == 1 };
    }

    private static void WriteJurisdiction(BinaryWriter writer, Jurisdiction place)
    {
        writer.Write(place.Id);
        writer.Write(place.Name);
        writer.Write(place.NameInText.Length > place.Name.Length);
        Strings(writer, place.Adjectives);
        Strings(writer, place.Aliases);
        Strings(writer, place.Seats);
    }

    private static Jurisdiction ReadJurisdiction(BinaryReader reader)
    {
        string id = reader.ReadString();
        string name = reader.ReadString();
        return new(id, name)
        {
            NameInText = reader.ReadBoolean() ? "the " + name : name,
            Adjectives = Strings(reader),
            Aliases = Strings(reader),
            Seats = Strings(reader),
        };
    }

    private static void WriteOffice(BinaryWriter writer, Office office, int jurisdiction)
    {
        writer.Write(office.Id);
        writer.Write(office.Title);
        writer.Write7BitEncodedInt((jurisdiction * 4) + (office.IsExclusive ? 1 : 0) + (office.NamesAdministration ? 2 : 0));
        Strings(writer, office.Aliases);
        Strings(writer, office.StandaloneTitles);
        Strings(writer, office.LooseTitles);
    }

    private static Office ReadOffice(BinaryReader reader, ImmutableArray<Jurisdiction> jurisdictions)
    {
        string id = reader.ReadString();
        string title = reader.ReadString();
        int number = reader.Read7BitEncodedInt();
        return TenureTableReader.OfficeOf(
            id, title, jurisdictions[number / 4], isExclusive: (number & 1) != 0, namesAdministration: (number & 2) != 0, Strings(reader), Strings(reader), Strings(reader));
    }

    private static void WritePerson(BinaryWriter writer, OfficeHolder person)
    {
        writer.Write(person.Id);
        writer.Write(person.Name);
        writer.Write(person.IsProminent);
        writer.Write(string.Equals(person.FamilyName, OfficeHolder.LastWord(person.Name), StringComparison.Ordinal) ? "" : person.FamilyName);
        writer.Write(person.WikidataId);
        Strings(writer, person.StandaloneNames);
        Strings(writer, person.Variants);
    }

    private static OfficeHolder ReadPerson(BinaryReader reader)
    {
        string id = reader.ReadString();
        string name = reader.ReadString();
        bool isProminent = reader.ReadBoolean();
        string family = reader.ReadString();
        return new(id, name)
        {
            IsProminent = isProminent,
            FamilyName = family.Length > 0 ? family : OfficeHolder.LastWord(name),
            WikidataId = reader.ReadString(),
            StandaloneNames = Strings(reader),
            Variants = Strings(reader),
        };
    }

    // Nine bits for month and day, the year above them; a missing part is 0.
    private static int Number(PartialDate date) => ((date.Year ?? 0) << 9) + ((date.Month ?? 0) << 5) + (date.Day ?? 0);

    private static PartialDate Date(int number) => new(OrNull(number >> 9), OrNull((number >> 5) & 15), OrNull(number & 31));

    private static int? OrNull(int part) => part == 0 ? null : part;

    private static void Strings(BinaryWriter writer, ImmutableArray<string> values) => List(writer, values, static (w, value) => w.Write(value));

    private static ImmutableArray<string> Strings(BinaryReader reader) => List(reader, static r => r.ReadString());

    private static void List<T>(BinaryWriter writer, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (T item in items)
        {
            write(writer, item);
        }
    }

    private static ImmutableArray<T> List<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        int count = reader.Read7BitEncodedInt();
        if (count == 0)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++)
        {
            items.Add(read(reader));
        }

        return items.MoveToImmutable();
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
}
