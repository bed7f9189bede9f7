using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Knowledge;

/// <summary>How a name names a person of the table.</summary>
internal enum PersonNameKind
{
    /// <summary>The usual full name or a variant of it.</summary>
    Full,

    /// <summary>A name that means the person by itself.</summary>
    Alone,

    /// <summary>The name behind a title.</summary>
    Surname,
}

/// <summary>
/// The persons of a store by their folded names. It is formed at the first question, from the bytes: the names are folded and hashed, and compared only when they are
/// asked for. Immutable and thread-safe.
/// </summary>
internal sealed class PersonNames(TenureStore store)
{
    // Names of more characters than anybody bears cost an allocation.
    private const int UsualLength = 128;

    private Index? index;

    /// <summary>
    /// Every person of this name of this kind, by id. A surname is what the table says it is, a name that stands alone, or the last word of a variant as it is
    /// written: "al-Sharaa" is one word, and two when folded.
    /// </summary>
    public ImmutableArray<OfficeHolder> Find(PersonNameKind kind, string name)
    {
        Index known = index ??= Form();
        Span<char> room = name.Length <= UsualLength ? stackalloc char[UsualLength] : new char[name.Length];
        ReadOnlySpan<char> key = room[..NameFolding.Fold(name, room)];
        ImmutableArray<OfficeHolder> found = [];
        int last = -1;
        for (int entry = known.Chains.First(Hash(kind, key)); entry >= 0; entry = known.Chains.Next(entry))
        {
            (int person, PersonNameKind ofKind, int place, bool isLastWord) = known.Names[entry];
            if (person != last && ofKind == kind && IsFolded(key, place, isLastWord))
            {
                found = found.Add(store.Persons[person]);
                last = person;
            }
        }

        return found;
    }

    private bool IsFolded(ReadOnlySpan<char> key, int place, bool isLastWord)
    {
        ReadOnlySpan<byte> utf8 = new PackedReader(store.Data, place).Utf8();
        Span<char> room = utf8.Length <= UsualLength ? stackalloc char[UsualLength] : new char[utf8.Length];
        Span<char> folded = utf8.Length <= UsualLength ? stackalloc char[UsualLength] : new char[utf8.Length];
        ReadOnlySpan<char> name = room[..Encoding.UTF8.GetChars(utf8, room)];
        ReadOnlySpan<char> whole = folded[..NameFolding.Fold(name, folded)];
        return key.SequenceEqual(isLastWord ? LastWord(name, whole, room) : whole);
    }

    // As it is written: "al-Sharaa" is one word, and two when folded. What is written is no longer needed then, so that its room may be used.
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> written, ReadOnlySpan<char> folded, Span<char> room)
    {
        int space = written.LastIndexOf(' ');
        return written.LastIndexOf('-') > space ? room[..NameFolding.Fold(written[(space + 1)..], room)] : folded[(folded.LastIndexOf(' ') + 1)..];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Hash(PersonNameKind kind, ReadOnlySpan<char> folded) => string.GetHashCode(folded, StringComparison.Ordinal) + (int)kind;

    private Index Form()
    {
        var formed = new Index(store.Data, store.Persons.Count);

        // Those of one name are found last first.
        for (int person = store.Persons.Count - 1; person >= 0; person--)
        {
            formed.Add(store.Persons.Record(person), person);
        }

        return formed;
    }

    private sealed class Index(byte[] data, int persons)
    {
        private const int NamesOfAPerson = 6;
        private char[] room = new char[UsualLength];
        private char[] folded = new char[UsualLength];

        public HashChains Chains { get; } = new(persons * NamesOfAPerson);

        public List<(int Person, PersonNameKind Kind, int Place, bool IsLastWord)> Names { get; } = new(persons * NamesOfAPerson);

        public void Add(PackedReader record, int person)
        {
            record.Number();
            record.Utf8();
            int name = record.Position;
            record.Utf8();
            int family = record.Position;
            bool isLastWord = record.Utf8().IsEmpty;
            Add(person, name, PersonNameKind.Full, isLastWord ? PersonNameKind.Surname : null, ofLastWord: true);
            if (!isLastWord)
            {
                Add(person, family, PersonNameKind.Surname);
            }

            for (int left = record.Number(); left > 0; left--)
            {
                Add(person, record.Position, PersonNameKind.Alone, PersonNameKind.Surname);
                record.Utf8();
            }

            for (int left = record.Number(); left > 0; left--)
            {
                Add(person, record.Position, PersonNameKind.Full, PersonNameKind.Surname, ofLastWord: true);
                record.Utf8();
            }
        }

        // Not compiled twice: nearly all of its calls come before the second compilation would.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Add(int person, int place, PersonNameKind kind, PersonNameKind? also = null, bool ofLastWord = false)
        {
            ReadOnlySpan<byte> utf8 = new PackedReader(data, place).Utf8();
            if (utf8.Length > room.Length)
            {
                room = new char[utf8.Length];
                folded = new char[utf8.Length];
            }

            ReadOnlySpan<char> name = room.AsSpan(0, Encoding.UTF8.GetChars(utf8, room));
            ReadOnlySpan<char> whole = folded.AsSpan(0, NameFolding.Fold(name, folded));
            Chains.Add(Hash(kind, whole));
            Names.Add((person, kind, place, IsLastWord: false));
            if (also is { } second)
            {
                Chains.Add(Hash(second, ofLastWord ? LastWord(name, whole, room) : whole));
                Names.Add((person, second, place, ofLastWord));
            }
        }
    }
}
