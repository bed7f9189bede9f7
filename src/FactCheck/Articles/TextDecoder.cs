using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FactCheck.Articles;

/// <summary>Turns the bytes of a file into text: UTF-8, or UTF-16 with a byte order mark.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads the text of <paramref name="bytes"/>, reporting what had to be replaced.</summary>
    /// <returns>The text, or <see langword="null"/> when the bytes are no text; that is reported too.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, ArticleSource source)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return DecodeUtf16(bytes, source);
        }

        ReadOnlySpan<byte> content = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        int zero = content.IndexOf((byte)0);
        if (zero >= 0)
        {
            source.Error("binary", Invariant($"It is no text: there is a zero byte at offset {zero + bytes.Length - content.Length}."));
            return null;
        }

        return Utf8IsValid(content) ? Utf8.GetString(content) : Repair(content, bytes.Length - content.Length, source);
    }

    /// <summary>The text of bytes that are not all UTF-8, with U+FFFD for those that are not.</summary>
    public static string Replace(ReadOnlySpan<byte> bytes) => Utf8.GetString(bytes);

    /// <summary>Whether all bytes are UTF-8.</summary>
    public static bool Utf8IsValid(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static string? Repair(ReadOnlySpan<byte> content, int skipped, ArticleSource source)
    {
        (int first, int faults, int controls) = Survey(content);
        if ((faults + controls) * 10L > content.Length * 3L)
        {
            source.Error("binary", "It is no UTF-8 text: it is binary or in another encoding. Save it as UTF-8.");
            return null;
        }

        string count = faults == 1 ? "1 byte sequence was" : Invariant($"{faults} byte sequences were");
        source.Warn(
            "invalid-utf8",
            Invariant($"It is not valid UTF-8 at byte {first + skipped}; {count} replaced by U+FFFD. Save it as UTF-8."),
            1 + content[..first].Count((byte)'\n'));
        return Replace(content);
    }

    /// <summary>Where the first fault is, how many there are, and how many control characters stand between them.</summary>
    private static (int First, int Faults, int Controls) Survey(ReadOnlySpan<byte> content)
    {
        int first = -1, faults = 0, controls = 0;
        for (int at = 0; at < content.Length;)
        {
            bool valid = Rune.DecodeFromUtf8(content[at..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!valid)
            {
                first = first < 0 ? at : first;
                faults++;
            }
            else if (rune.Value < ' ' && rune.Value is not ('\t' or '\n' or '\r' or '\f'))
            {
                controls++;
            }

            at += Math.Max(1, length);
        }

        return (first, faults, controls);
    }

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, ArticleSource source)
    {
        Encoding encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        string text = encoding.GetString(bytes[2..]);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            source.Error("binary", "It is no text: it holds zero characters.");
            return null;
        }

        int fault = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (fault >= 0)
        {
            source.Warn("invalid-utf16", Invariant($"It holds replacement characters or broken UTF-16, first at character {fault}."), 1 + text.AsSpan(0, fault).Count('\n'));
        }

        return text;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
