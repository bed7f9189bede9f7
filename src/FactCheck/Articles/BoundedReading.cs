namespace FactCheck.Articles;

/// <summary>Reads streams whose length nobody vouches for.</summary>
internal static class BoundedReading
{
    /// <summary>All bytes of <paramref name="stream"/>, or <see langword="null"/> when there are more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> ReadAllAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        byte[] buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (all.Length + read > Math.Min(limit, Array.MaxLength))
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}

/// <summary>Reads a stream line by line as bytes, with lines that are too long passed over. Linear in the stream.</summary>
internal sealed class ByteLineReader(Stream stream, int limit)
{
    private byte[] buffer = new byte[65_536];
    private int start;
    private int end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether the line that was read last was longer than the limit and is not returned.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its line feed, valid until the next call; <see langword="null"/> at the end.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        int scanned = start;
        while (true)
        {
            int feed = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return Take(scanned + feed, scanned + feed + 1);
            }

            if (end - start > limit)
            {
                IsTooLong = true;
                start = end;
            }

            scanned = MakeRoom();
            int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                if (start == end && !IsTooLong)
                {
                    return null;
                }

                return Take(end, end);
            }

            end += read;
        }
    }

    private ReadOnlyMemory<byte> Take(int lineEnd, int next)
    {
        Line++;
        IsTooLong |= lineEnd - start > limit;
        ReadOnlyMemory<byte> line = IsTooLong ? default : buffer.AsMemory(start, lineEnd - start);
        start = next;
        return line;
    }

    /// <summary>Moves what is unread to the front or doubles the buffer; returns where unscanned bytes begin.</summary>
    private int MakeRoom()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        return end;
    }
}
