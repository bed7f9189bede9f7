using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>
/// The rows of a tenure table as bytes, made into objects as they are asked for: counted records of jurisdictions, offices, persons and sources, then the columns of
/// the tenures, which name the others by their places. <see cref="PackedTenures"/> writes it. Immutable and thread-safe.
/// </summary>
internal sealed class TenureStore
{
    public const string Magic = "factcheck-tenures-2";

    private readonly int columns;
    private readonly Tenure?[] tenures;
    private Tenure[]? allTenures;

    public TenureStore(byte[] data)
    {
        Data = data;
        var header = new PackedReader(data, 0);
        if (!header.Utf8().SequenceEqual(Encoding.UTF8.GetBytes(Magic)))
        {
            throw new InvalidDataException("This is no packed tenure table of this version; build it again with 'FactCheck.Training tenures'.");
        }

        int jurisdictions = header.Number();
        int offices = header.Number();
        int persons = header.Number();
        int sources = header.Number();
        tenures = new Tenure[header.Number()];
        Jurisdictions = new(data, header.Position, jurisdictions, ReadJurisdiction);
        Offices = new(data, Jurisdictions.End, offices, ReadOffice);
        Persons = new(data, Offices.End, persons, ReadPerson);
        Sources = new(data, Persons.End, sources, static record => record.Text());
        columns = Sources.End;
        ByOffice = new(offices, tenures.Length, row => Column(0, row));
        ByPerson = new(persons, tenures.Length, row => Column(1, row) / 2);
        ByJurisdiction = new(jurisdictions, offices, office => Offices.Record(office).Number() / OfficeFlags);
    }

    /// <summary>Flags below the number of an office's jurisdiction: exclusive, names an administration, has titles that stand alone.</summary>
    public const int OfficeFlags = 8;

    public byte[] Data { get; }

    public PackedSection<Jurisdiction> Jurisdictions { get; }

    public PackedSection<Office> Offices { get; }

    public PackedSection<OfficeHolder> Persons { get; }

    public PackedSection<string> Sources { get; }

    public RowGroups ByOffice { get; }

    public RowGroups ByPerson { get; }

    public RowGroups ByJurisdiction { get; }

    public ImmutableArray<Tenure> Tenures => ImmutableCollectionsMarshal.AsImmutableArray(allTenures ??= TenuresAt([.. Enumerable.Range(0, tenures.Length)]));

    public bool HasStandaloneTitles(int office) => (Offices.Record(office).Number() & 4) != 0;

    public Tenure[] TenuresAt(ReadOnlySpan<int> rows)
    {
        var found = new Tenure[rows.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = tenures[rows[i]] ?? MakeTenure(rows[i]);
        }

        return found;
    }

    private Tenure MakeTenure(int row)
    {
        int person = Column(1, row);
        var tenure = new Tenure(
            Persons[person / 2].Id,
            Offices[Column(0, row)].Id,
            Date(Column(2, row)),
            Date(Column(3, row)),
            Date(Column(4, row)).ToDateOnly() ?? throw new InvalidDataException("The packed tenure table is damaged."),
            Sources[Column(5, row)])
        {
            IsActing = person % 2 == 1,
        };
        return Interlocked.CompareExchange(ref tenures[row], tenure, null) ?? tenure;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Column(int column, int row) => BinaryPrimitives.ReadInt32LittleEndian(Data.AsSpan(columns + (((column * tenures.Length) + row) * sizeof(int))));

    private static Jurisdiction ReadJurisdiction(PackedReader record)
    {
        string id = record.Text();
        string name = record.Text();
        string inText = record.Text();
        return new(id, name)
        {
            NameInText = inText.Length > 0 ? inText : name,
            Adjectives = record.Texts(),
            Aliases = record.Texts(),
            Seats = record.Texts(),
        };
    }

    private Office ReadOffice(PackedReader record)
    {
        int number = record.Number();
        return TenureTableReader.OfficeOf(
            record.Text(), record.Text(), Jurisdictions[number / OfficeFlags], isExclusive: (number & 1) != 0, namesAdministration: (number & 2) != 0, record.Texts(), record.Texts(), record.Texts());
    }

    private static OfficeHolder ReadPerson(PackedReader record)
    {
        bool isProminent = record.Number() != 0;
        string id = record.Text();
        string name = record.Text();
        string family = record.Text();
        return new(id, name)
        {
            IsProminent = isProminent,
            FamilyName = family.Length > 0 ? family : OfficeHolder.LastWord(name),
            StandaloneNames = record.Texts(),
            Variants = record.Texts(),
            WikidataId = record.Text(),
        };
    }

    private static PartialDate Date(int number) => new(OrNull(number >> 9), OrNull((number >> 5) & 15), OrNull(number & 31));

    private static int? OrNull(int part) => part == 0 ? null : part;
}
