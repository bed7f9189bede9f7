using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Knowledge;

/// <summary>Reads counted strings and numbers of seven bits a byte from the bytes of a packed table.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> data, int position)
{
    private readonly ReadOnlySpan<byte> data = data;

    /// <summary>Where the next item begins.</summary>
    public int Position { get; private set; } = position;

    public int Number()
    {
        int number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = data[Position++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }

    public ReadOnlySpan<byte> Utf8()
    {
        int length = Number();
        ReadOnlySpan<byte> text = data.Slice(Position, length);
        Position += length;
        return text;
    }

    public string Text() => Encoding.UTF8.GetString(Utf8());

    public ImmutableArray<string> Texts()
    {
        int count = Number();
        if (count == 0)
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<string>(count);
        for (int i = 0; i < count; i++)
        {
            texts.Add(Text());
        }

        return texts.MoveToImmutable();
    }
}
