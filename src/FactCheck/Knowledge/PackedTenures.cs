using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Text;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>
/// Writes the bytes of a <see cref="TenureStore"/>, and packs them: their length, then one brotli stream. <c>src/FactCheck.Training tenures</c> packs the table that the
/// library embeds and <c>docs/tenures.md</c> describes.
/// </summary>
internal static class PackedTenures
{
    private const string Resource = "Knowledge/tenures.bin";
    private const int Window = 22;
    private const int Quality = 11;

    public static TenureTable ReadCore()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library was built without {Resource}.");
        byte[] packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        return Read(packed);
    }

    public static TenureTable Read(ReadOnlySpan<byte> packed)
    {
        byte[] plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        return BrotliDecoder.TryDecompress(packed[sizeof(int)..], plain, out int length) && length == plain.Length
            ? new(new TenureStore(plain))
            : throw new InvalidDataException("The packed tenure table is damaged; build it again with 'FactCheck.Training tenures'.");
    }

    public static byte[] Write(TenureTable table)
    {
        byte[] plain = Bytes(table.Jurisdictions, table.Offices, table.Persons, table.Tenures);
        byte[] packed = new byte[sizeof(int) + BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(packed, plain.Length);
        return BrotliEncoder.TryCompress(plain, packed.AsSpan(sizeof(int)), out int length, Quality, Window)
            ? packed[..(sizeof(int) + length)]
            : throw new InvalidOperationException("The tenure table cannot be packed.");
    }

    /// <summary>The bytes of a <see cref="TenureStore"/> with these rows, all of them ordered by id and the tenures by office and start.</summary>
    public static byte[] Bytes(
        ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Office> offices, ImmutableArray<OfficeHolder> persons, ImmutableArray<Tenure> tenures)
    {
        Dictionary<string, int> placeNumbers = Numbers(jurisdictions.Select(place => place.Id));
        Dictionary<string, int> officeNumbers = Numbers(offices.Select(office => office.Id));
        Dictionary<string, int> personNumbers = Numbers(persons.Select(person => person.Id));
        ImmutableArray<string> sources = [.. tenures.Select(tenure => tenure.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> sourceNumbers = Numbers(sources);

        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(TenureStore.Magic);
        foreach (int count in (ReadOnlySpan<int>)[jurisdictions.Length, offices.Length, persons.Length, sources.Length, tenures.Length])
        {
            writer.Write7BitEncodedInt(count);
        }

        Section(writer, jurisdictions, Write);
        Section(writer, offices, (record, office) => Write(record, office, placeNumbers[office.JurisdictionId]));
        Section(writer, persons, Write);
        Section(writer, sources, static (record, source) => record.Write(source));
        Column(writer, tenures, tenure => officeNumbers[tenure.OfficeId]);
        Column(writer, tenures, tenure => (personNumbers[tenure.PersonId] * 2) + (tenure.IsActing ? 1 : 0));
        Column(writer, tenures, static tenure => Number(tenure.Start));
        Column(writer, tenures, static tenure => Number(tenure.End));
        Column(writer, tenures, static tenure => Number(PartialDate.From(tenure.KnownThrough)));
        Column(writer, tenures, tenure => sourceNumbers[tenure.Source]);
        writer.Flush();
        return bytes.ToArray();
    }

    private static void Write(BinaryWriter writer, Jurisdiction place)
    {
        writer.Write(place.Id);
        writer.Write(place.Name);
        writer.Write(string.Equals(place.NameInText, place.Name, StringComparison.Ordinal) ? "" : place.NameInText);
        Texts(writer, place.Adjectives);
        Texts(writer, place.Aliases);
        Texts(writer, place.Seats);
    }

    private static void Write(BinaryWriter writer, Office office, int jurisdiction)
    {
        writer.Write7BitEncodedInt(
            (jurisdiction * TenureStore.OfficeFlags) + (office.IsExclusive ? 1 : 0) + (office.NamesAdministration ? 2 : 0) + (office.StandaloneTitles.IsEmpty ? 0 : 4));
        writer.Write(office.Id);
        writer.Write(office.Title);
        Texts(writer, office.Aliases);
        Texts(writer, office.StandaloneTitles);
        Texts(writer, office.LooseTitles);
    }

    private static void Write(BinaryWriter writer, OfficeHolder person)
    {
        writer.Write7BitEncodedInt(person.IsProminent ? 1 : 0);
        writer.Write(person.Id);
        writer.Write(person.Name);
        writer.Write(string.Equals(person.FamilyName, OfficeHolder.LastWord(person.Name), StringComparison.Ordinal) ? "" : person.FamilyName);
        Texts(writer, person.StandaloneNames);
        Texts(writer, person.Variants);
        writer.Write(person.WikidataId);
    }

    // Nine bits for month and day, the year above them; a missing part is 0.
    private static int Number(PartialDate date) => ((date.Year ?? 0) << 9) + ((date.Month ?? 0) << 5) + (date.Day ?? 0);

    private static void Texts(BinaryWriter writer, ImmutableArray<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Length);
        foreach (string text in texts)
        {
            writer.Write(text);
        }
    }

    private static void Section<T>(BinaryWriter writer, ImmutableArray<T> items, Action<BinaryWriter, T> write)
    {
        var bytes = new MemoryStream();
        using var records = new BinaryWriter(bytes, Encoding.UTF8);
        long start = 0;
        foreach (T item in items)
        {
            write(records, item);
            records.Flush();
            writer.Write((int)(bytes.Position - start));
            start = bytes.Position;
        }

        writer.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Column(BinaryWriter writer, ImmutableArray<Tenure> tenures, Func<Tenure, int> number)
    {
        foreach (Tenure tenure in tenures)
        {
            writer.Write(number(tenure));
        }
    }

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
}
